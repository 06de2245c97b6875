import type { TextRange } from '../draft/text-range';
import { remember } from '../language/remember';
import { tokensOf } from '../language/token-memory';
import type { Token } from '../language/tokens';
import { wordCode } from '../language/word-code';
import { isFunctionWord, wordKey } from '../language/word-key';

const STREETS: ReadonlySet<string> = new Set(
  'via viale v.le piazza p.zza piazzale corso largo vicolo contrada borgo localita frazione'.split(' '),
);
const TITLES: ReadonlySet<string> = new Set(
  'sig sigra signor signora signore dott dottssa dottore dottoressa rag geom ing arch avv'.split(' '),
);

const LONGEST_NAME = 3;

/** A word that may speak for a module; `breaks` where a sentence or a line ends before it. */
export interface SpokenWord extends Token {
  /** See `wordKey`. */
  readonly key: string;
  /** The code of the key. */
  readonly code: number;
  readonly breaks: boolean;
  readonly functional: boolean;
  readonly capitals: boolean;
}

/** What a word is wherever it stands. Of numbers, which end in a digit, the key is the number itself. */
const meaningOf = remember((word) => {
  const key = wordKey({ word, kind: 'word' });
  return { key, code: wordCode(key), functional: isFunctionWord({ word, kind: 'word' }) };
});

/**
 * The words of a stretch of text, without addresses and links, without the names of streets ("via dei Tributi") and of
 * people with a title ("sig. Messi"): what they are called says nothing about the matter.
 */
export function readSpokenWords(text: string, range: TextRange): readonly SpokenWord[] {
  const known = recent.find((entry) => entry.start === range.start && entry.end === range.end && entry.text === text);
  if (known !== undefined) return known.words;
  const words = readWords(text, range);
  recent = [{ text, start: range.start, end: range.end, words }, ...recent].slice(0, MOST_STRETCHES);
  return words;
}

/** Routing and the search for a second matter read the same stretches of one draft. */
const MOST_STRETCHES = 4;

let recent: readonly (TextRange & { readonly text: string; readonly words: readonly SpokenWord[] })[] = [];

function readWords(text: string, range: TextRange): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  let end = range.start;
  let nameLeft = 0;
  for (const token of tokensOf(text, range)) {
    const breaks = endsSentence(text, end, token.start);
    end = token.end;
    const { key, code, functional } = meaningOf(token.word);
    if (breaks && nameLeft < LONGEST_NAME) nameLeft = 0;
    if (nameLeft > 0 && (functional || isCapitalised(text, token))) {
      if (!functional) nameLeft--;
      continue;
    }
    nameLeft = STREETS.has(token.word) || TITLES.has(token.word) ? LONGEST_NAME : 0;
    if (token.kind === 'code') continue;
    const { start, word, kind } = token;
    const capitals = isCapitals(text, token);
    words.push({ start, end, word, kind, key, code, breaks, functional, capitals });
  }
  return words;
}

function endsSentence(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === '!' || sign === '?' || sign === ';' || (sign === '.' && to - at > 1)) return true;
    if (sign === '\n') lines++;
  }
  return lines > 1;
}

/** "Roma" rather than "PEC": after "via", capitals throughout are a channel ("via PEC"). */
function isCapitalised(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  const second = text.charAt(token.start + 1);
  return first !== first.toLowerCase() && second === second.toLowerCase();
}

/** Abbreviations are short: their first and last letters tell. */
function isCapitals(text: string, token: Token): boolean {
  return isCapital(text.charCodeAt(token.start)) && isCapital(text.charCodeAt(token.end - 1));
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}
