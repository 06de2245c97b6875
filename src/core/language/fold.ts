/** Letters with a stroke or without a dot: Unicode does not decompose them, people type them as the plain letter. */
const STROKED: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŧ', 't'],
  // Greek writes another sigma at the end of a word.
  ['ς', 'σ'],
]);

const APOSTROPHES = "'`´‘’‚‛′ʹʻʼʽ＇";
const QUOTES = '"“”„‟″«»＂';

/** Code units below this one are looked up in a table: Latin with its accents, Greek, Cyrillic. */
const TABLE_SIZE = 0x530;

function foldUnit(unit: number): number {
  if (isSpace(unit)) return 0x20;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const base = String.fromCharCode(unit).normalize('NFD').charAt(0);
  if (APOSTROPHES.includes(base)) return 0x27;
  if (QUOTES.includes(base)) return 0x22;
  const lower = base.toLowerCase();
  const folded = STROKED.get(lower) ?? lower;
  return folded.length === 1 ? folded.charCodeAt(0) : unit;
}

/** Blank within a line. Line feed and carriage return stay what they are: lines matter to every reader of the text. */
function isSpace(unit: number): boolean {
  if (unit === 0x09 || unit === 0x0b || unit === 0x0c || unit === 0x20 || unit === 0xa0) return true;
  if (unit < 0x1680) return false;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

const TABLE: readonly string[] = Array.from({ length: TABLE_SIZE }, (_, unit) => String.fromCharCode(foldUnit(unit)));

function foldCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  return TABLE[unit] ?? String.fromCharCode(foldUnit(unit));
}

/** Code units that lower case alone does not fold: all beyond ASCII, the backtick, tabs and their like. */
const SPECIAL = /[\t\v\f`\u0080-\uffff]/g;

/**
 * The text in lower case, without accents, with plain spaces, apostrophes (') and quotes ("), for comparison.
 * Each UTF-16 code unit becomes one code unit, so that offsets in the result are offsets in the text. Line breaks stay.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // The engine's lower case is fast, but of a few letters (İ) it makes two code units.
  if (lower.length === text.length) return lower.replace(SPECIAL, foldCharacter);
  return text.replace(/[^]/g, foldCharacter);
}
