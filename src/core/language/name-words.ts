import { isIgnorable, isLetter } from './characters';
import { fold } from './fold';
import { isFirstName, isSurname } from './first-names';
import { NAMED_AFTER, NO_NAMES, OFFICES, PARTICLES, ROLES, SAINTS, TITLES } from './name-vocabulary';
import type { TextRange } from '../draft/text-range';

/** How a word is written: "mario", "Mario", "MARIO". */
export type LetterCase = 'lower' | 'title' | 'upper';

/** What a word does in a signature. */
export type NameWordRole =
  'title' | 'role' | 'office' | 'named-after' | 'saint' | 'particle' | 'initial' | 'common' | 'name';

/** A word of a signature's line; the range is in UTF-16 code units of the text. */
export interface NameWord extends TextRange {
  /** Folded, without the apostrophe that stands for an accent; "d'angelo" is one word. */
  readonly word: string;
  readonly letterCase: LetterCase;
  readonly role: NameWordRole;
  /** A dot follows at once, as in abbreviations. */
  readonly dotted: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** More words do not stand before the name of a school in quotes. */
const LONGEST_TITLE_HEAD = 6;

/** No name is longer, and no dictionary need be asked about a megabyte of letters. */
const LONGEST_WORD = 30;

/**
 * Words between two signs that part a signature's line (commas, bars, brackets, dashes with blanks, digits, line ends). Dots and
 * apostrophes within abbreviations and names part nothing.
 */
export function nameSegments(text: string, range: TextRange): readonly (readonly NameWord[])[] {
  const source = text.slice(range.start, range.end);
  const folded = fold(source);
  const segments: NameWord[][] = [];
  let segment: NameWord[] = [];
  const cut = () => {
    if (segment.length > 0) segments.push(segment);
    segment = [];
  };
  let at = 0;
  while (at < folded.length) {
    if (isLetter(folded.charCodeAt(at))) {
      const end = wordEnd(folded, at);
      if (isPartOfAddress(folded, at, end)) {
        cut();
        at = chunkEnd(folded, end);
        continue;
      }
      segment.push(describe(source, folded, at, end, range.start));
      at = end;
      continue;
    }
    if (source.charAt(at) === '\t' || (parts(folded, at) && !opensTitle(folded, at, segment))) cut();
    at++;
  }
  cut();
  return segments;
}

/** Letters; an apostrophe between letters ("d'angelo") or at the end ("niccolo'"); a hyphen between letters ("anna-maria"). */
function wordEnd(folded: string, start: number): number {
  let end = start + 1;
  for (; end < folded.length; end++) {
    const unit = folded.charCodeAt(end);
    if (isLetter(unit) || isIgnorable(unit)) continue;
    const joint = unit === 0x27 || unit === 0x2d;
    if (!joint || end + 1 >= folded.length || !isLetter(folded.charCodeAt(end + 1))) break;
  }
  return end;
}

function parts(folded: string, at: number): boolean {
  const character = folded.charAt(at);
  if (character === ' ' || character === "'" || character === '*') return false;
  if (character === '-' || character === '_') return true;
  if (character !== '.') return true;
  // A full stop ends a segment after a word that is no abbreviation.
  let start = at;
  while (start > 0 && at - start <= 8 && isLetter(folded.charCodeAt(start - 1))) start--;
  const word = folded.slice(start, at);
  return word.length > 5 && !TITLES.has(word) && !ROLES.has(word);
}

/** What a school or a street is called after may stand in quotes behind it: 'Biblioteca "Luca Orciari"'. */
function opensTitle(folded: string, at: number, segment: readonly NameWord[]): boolean {
  const opens = folded.charAt(at) === '"' && isLetter(folded.charCodeAt(at + 1));
  return opens && segment.length <= LONGEST_TITLE_HEAD && segment.some(({ role }) => role === 'named-after');
}

function isPartOfAddress(folded: string, start: number, end: number): boolean {
  const next = folded.charAt(end);
  if (next === '@' || next === '_' || (next >= '0' && next <= '9') || folded.charAt(start - 1) === '@') return true;
  if (next === ':' && folded.charAt(end + 1) === '/') return true;
  if (next !== '.' || !isLetter(folded.charCodeAt(end + 1))) return false;
  // "anna.bianchi@…" and "www.comune.example", but not "dott.ssa" nor "U.Scoccia".
  for (let at = end; at < folded.length && at - end < 80; at++) {
    const character = folded.charAt(at);
    if (character === '@') return true;
    if (' ,;|()<>\n'.includes(character)) break;
  }
  return folded.startsWith('www.', start);
}

function chunkEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && !' ,;|()<>\n'.includes(folded.charAt(end))) end++;
  return end;
}

function describe(source: string, folded: string, start: number, end: number, shift: number): NameWord {
  const word = bare(folded.slice(start, Math.min(end, start + LONGEST_WORD)));
  const letters = word.replace(/[^a-z]/g, '');
  const dotted = folded.charAt(end) === '.';
  const accented = folded.charAt(end) === "'" && !isLetter(folded.charCodeAt(end + 1));
  return {
    start: shift + start,
    end: shift + end + (accented ? 1 : 0),
    word,
    letterCase: caseOf(source.slice(start, Math.min(end, start + LONGEST_WORD))),
    role: word.length === 1 ? roleOfLetter(source.charAt(start), dotted) : roleInPlace(source, folded, start, word),
    dotted,
    isFirst: isFirstName(letters) || word.split('-').some((half) => half.length > 2 && isFirstName(half)),
    isLast: isSurname(letters),
  };
}

function bare(word: string): string {
  let kept = '';
  for (let i = 0; i < word.length; i++) if (!isIgnorable(word.charCodeAt(i))) kept += word.charAt(i);
  return kept;
}

function caseOf(word: string): LetterCase {
  const first = word.charAt(0);
  if (first === first.toLowerCase() && !/['’][A-Z]/.test(word))
    return first === first.toUpperCase() ? 'title' : 'lower';
  return word.length > 1 && word === word.toUpperCase() ? 'upper' : 'title';
}

/** "E" and "a" are words; other capitals and letters with a dot stand for names. */
function roleOfLetter(letter: string, dotted: boolean): NameWordRole {
  if (dotted) return 'initial';
  return letter === letter.toLowerCase() || 'EOAI'.includes(letter) ? 'common' : 'initial';
}

function roleInPlace(source: string, folded: string, start: number, word: string): NameWordRole {
  // "C.so", "P.zza": the letter before the dot belongs to the word.
  if (folded.charAt(start - 1) === '.' && NAMED_AFTER.has(`${folded.charAt(start - 2)}${word}`)) return 'named-after';
  const [, article = '', noun = ''] = /^(l|un|all|dell|dall|nell|sull)'(.+)$/.exec(word) ?? [];
  if (noun === '') return roleOf(word);
  // An elided article belongs to the word behind it ("l'ufficio", "dell'anagrafe"), but "Dell'Orso" is a surname.
  const role = roleOf(noun);
  const surname = (article === 'dell' || article === 'dall') && source.charAt(start) !== folded.charAt(start);
  // "Dell'Acqua", "Dall'Ora": a word of the language may be inside the surname, an office's may not.
  if (surname && role === 'common') return 'name';
  return role !== 'name' || surname ? role : 'common';
}

function roleOf(word: string): NameWordRole {
  if (TITLES.has(word)) return 'title';
  if (NAMED_AFTER.has(word)) return 'named-after';
  if (OFFICES.has(word)) return 'office';
  if (SAINTS.has(word)) return 'saint';
  if (PARTICLES.has(word)) return 'particle';
  if (ROLES.has(word)) return 'role';
  // "LL.PP.", "PP.TT.": nobody is called without a vowel.
  return NO_NAMES.has(word) || (!/[aeiouyà-ÿ]|^ng$/.test(word) && /^[a-z]+$/.test(word)) ? 'common' : 'name';
}
