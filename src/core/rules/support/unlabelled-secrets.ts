import type { TextRange } from '../../draft/text-range';
import type { CueWord } from '../../language/cues/cue-words';
import { PRODUCTS, THINGS, valueAt, type Value } from './secret-shapes';

/** "!", "#" and "$": what keyboards and rules for passwords suggest, and nothing else that offices write inside a word with digits. */
const SIGNS: ReadonlySet<string> = new Set('!#$');
/** How far a run without blanks is followed back, in UTF-16 code units. */
const LONGEST = 40;
const SHORTEST = 6;
/** How much beside a run tells that it is about logging in, in UTF-16 code units. */
const BESIDE = 90;

/** "Ticket#1094423", "Foglio1!A1". */
const REFERENCE =
  /^(?:ticket|tkt|caso|case|rif|ref|prot\w*|pratica|ordine|bug|issue|nr?|num\w*|cod\w*|art|id|chiamata|req\w*)[.-]?#|^(?:foglio|sheet|tabella)\d*!/i;
/** Addresses, links, paths and placeholders. */
const ADDRESS = /:\/\/|^www\.|@.*\.|[?=&/\\{}%|]/i;
/** Two sentences without a blank between them ("per gli F24!Grazie"), and emphasis ("aiuto!!1"). */
const JOINED = /^[^a-z]*[a-z]?[^a-z]*!+[A-Za-zÀ-ú'’]+$|!{2,}1?\d?$/;

/** "Grazie!2024". */
const WORD_AND_NUMBER = /^[a-zà-ù]+!\d+$/i;
/** "il Protocollo2024!": what has an article is a thing. */
const NAMED_BEFORE = /(?:^|\s)(?:il|lo|la|i|gli|le|un|una|(?:de|ne|a|da|su)l(?:lo|la|le)?|dei|nei)\s["“«]?$/i;
const LONGEST_ARTICLE = 8;

const ACCESS =
  /\b(?:acces[si]\w*|acced\w+|entr(?:o|a|i|are|ate|iamo|ando|ano|at[oaie]|ava)|log(?:in|g\w+)|utent\w|utenz\w|user\w*|account|profil\w|colleg\w+|autentic\w+|credenzial\w+|sblocc\w+|passw\w*|p(?:ass|wd|sw)|vpn|wi-?fi|root|admin\w*)\b/i;

/** Whether a stretch of text speaks of logging in. */
export function speaksOfAccess(text: string): boolean {
  return ACCESS.test(text);
}

/**
 * Finds what can only be a password wherever it stands, by its shape: letters, digits and one of three signs inside ("Girasole!24"), or
 * such a sign at its end where logging in is spoken of ("Passw0rd!"). Ranges are in UTF-16 code units. Linear in the text.
 */
export function unlabelledSecrets(text: string, words: readonly CueWord[]): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const { start, end } of words) {
    if (!SIGNS.has(text.charAt(end)) || end < (found[found.length - 1]?.end ?? 0)) continue;
    const value = valueAt(text, runFrom(text, start));
    if (value.end > end && isUnmistakable(text, value)) found.push({ start: value.start, end: value.end });
  }
  return found;
}

function runFrom(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && /[^\s"“”«»<>()]/.test(text.charAt(from - 1))) from--;
  return from;
}

function isUnmistakable(text: string, { text: value, start, end }: Value): boolean {
  if (value.length < SHORTEST || value.length > LONGEST || ADDRESS.test(value) || REFERENCE.test(value)) return false;
  if (!/\d/.test(value) || !/[a-z].*[a-z]/.test(value)) return false;
  if (THINGS.test(value)) return false;
  if (/[!#$][A-Za-z\d]/.test(value) && !JOINED.test(value) && !WORD_AND_NUMBER.test(value)) return true;
  const bare = value.replace(/[!#$]+$/, '');
  return (
    (bare.length < value.length || WORD_AND_NUMBER.test(value)) &&
    !NAMED_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ARTICLE), start)) &&
    !PRODUCTS.test(bare) &&
    speaksOfAccess(lineBeside(text, start, end)) &&
    /^[\w.,!#$-]+$/.test(value)
  );
}

function lineBeside(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - BESIDE), start).split('\n');
  return `${before[before.length - 1] ?? ''} ${text.slice(end, end + BESIDE).split('\n', 1)[0] ?? ''}`;
}
