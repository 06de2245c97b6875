import { isDigit, isIgnorable, isLetter, isVowel } from './characters';
import { fold } from './fold';
import type { TextRange } from '../draft/text-range';

/**
 * `word`: letters, also short mixtures with digits that are terms (F24, p7m) · `number`: digits with the signs inside them
 * (1.234,56 · 12/03/2026) · `code`: an e-mail address, a link, a long mixture of letters and digits (a tax code).
 */
export type TokenKind = 'word' | 'number' | 'code';

/** A word of a text; the range is in UTF-16 code units of that text. */
export interface Token extends TextRange {
  /**
   * The word folded (see `fold`), as a dictionary would have it: "perche'" and "perché" are both "perche", "S.U.A.P." is
   * "suap", "e-mail" is "email". An elided word keeps its apostrophe ("dell'").
   */
  readonly word: string;
  readonly kind: TokenKind;
}

/** The longest mixture of letters and digits that counts as a term. */
const LONGEST_MIXED_TERM = 6;

/** 1 for the signs that end a chunk: asked for every code unit of a mail, hence a table. */
const CHUNK_ENDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  ' \n\r<>()[]{},;"|'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
const NUMBER_JOINTS = ".,/:-'";
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const LETTER_E = 0x65;

/**
 * Splits a text (or the given range of it) into words, numbers and codes, in order. Elisions are split ("dell'ufficio" is
 * "dell'" and "ufficio"); an apostrophe that stands for an accent belongs to its word. Time grows with the length only.
 */
export function tokenize(text: string, range: TextRange = { start: 0, end: text.length }): readonly Token[] {
  const folded = fold(text.slice(range.start, range.end));
  // Asked once for all chunks: most texts have none.
  const addresses = /@|:\/\/|www\./.test(folded);
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    if (endsChunk(folded, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < folded.length && !endsChunk(folded, end)) end++;
    const address = addresses ? addressIn(folded, at, end) : null;
    if (address === null) readChunk(folded, at, end, range.start, tokens);
    else tokens.push({ start: range.start + at, end: range.start + at + address.length, word: address, kind: 'code' });
    at = end;
  }
  return tokens;
}

/** A comma between digits is part of an amount; everywhere else it separates. */
function endsChunk(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (CHUNK_ENDS[unit] !== 1) return false;
  return unit !== COMMA || !isDigit(folded.charCodeAt(at - 1)) || !isDigit(folded.charCodeAt(at + 1));
}

/** The e-mail address or link that a chunk is, without the punctuation at its end. */
function addressIn(folded: string, start: number, end: number): string | null {
  const chunk = folded.slice(start, end);
  return isAddress(chunk) ? chunk.replace(/[.:!?'*_]{1,20}$/, '') : null;
}

/** Reads the words of what stands between two blanks, brackets or commas. */
function readChunk(folded: string, start: number, end: number, shift: number, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const unit = folded.charCodeAt(at);
    const token = isDigit(unit) || isLetter(unit) ? readToken(folded, at, end) : null;
    if (token !== null) {
      tokens.push({ start: shift + token.start, end: shift + token.end, word: token.word, kind: token.kind });
    }
    at = token?.end ?? at + 1;
  }
}

function isAddress(chunk: string): boolean {
  if (chunk.startsWith('www.') || chunk.includes('://')) return true;
  const sign = chunk.indexOf('@');
  return sign > 0 && sign < chunk.length - 1 && chunk.includes('.', sign);
}

function readToken(folded: string, start: number, limit: number): Token {
  const acronym = readDottedAcronym(folded, start, limit);
  if (acronym !== null) return acronym;
  const electronic = folded.charCodeAt(start) === LETTER_E && folded.charCodeAt(start + 1) === HYPHEN;
  if (electronic && start + 2 < limit && isLetter(folded.charCodeAt(start + 2))) {
    const rest = readPlain(folded, start + 2, limit);
    return { start, end: rest.end, word: `e${rest.word}`, kind: 'word' };
  }
  return readPlain(folded, start, limit);
}

function readPlain(folded: string, start: number, limit: number): Token {
  let at = start;
  let letters = false;
  let digits = false;
  let ignorable = false;
  for (; at < limit; at++) {
    const unit = folded.charCodeAt(at);
    if (isDigit(unit)) digits = true;
    else if (isLetter(unit)) letters = true;
    else if (isIgnorable(unit)) ignorable = true;
    else if (
      letters ||
      !NUMBER_JOINTS.includes(folded.charAt(at)) ||
      at + 1 === limit ||
      !isDigit(folded.charCodeAt(at + 1))
    )
      break;
  }
  const raw = folded.slice(start, at);
  const word = ignorable ? withoutIgnorable(raw) : raw;
  if (!letters) return { start, end: at, word, kind: 'number' };
  if (digits) return { start, end: at, word, kind: word.length > LONGEST_MIXED_TERM ? 'code' : 'word' };
  if (at < limit && folded.charCodeAt(at) === APOSTROPHE) return withApostrophe(folded, start, at, limit, word);
  return { start, end: at, word, kind: 'word' };
}

/** An apostrophe between letters, or after a consonant, elides ("dell'", "l' ufficio"); after a final vowel it is an accent. */
function withApostrophe(folded: string, start: number, end: number, limit: number, word: string): Token {
  const beforeLetter = end + 1 < limit && isLetter(folded.charCodeAt(end + 1));
  const elides = beforeLetter || !isVowel(word.charCodeAt(word.length - 1));
  return { start, end: end + 1, word: elides ? `${word}'` : word, kind: 'word' };
}

/** "S.U.A.P" and its like: single letters, each but the last followed by a dot. */
function readDottedAcronym(folded: string, start: number, limit: number): Token | null {
  let word = '';
  let at = start;
  while (at < limit && isLetter(folded.charCodeAt(at)) && !isWordUnit(folded, at + 1, limit)) {
    word += folded.charAt(at);
    at++;
    if (at >= limit || folded.charCodeAt(at) !== DOT) break;
    at++;
  }
  if (word.length < 2) return null;
  const end = folded.charCodeAt(at - 1) === DOT ? at - 1 : at;
  return { start, end, word, kind: 'word' };
}

function isWordUnit(folded: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const unit = folded.charCodeAt(at);
  return isLetter(unit) || isDigit(unit) || isIgnorable(unit) || unit === APOSTROPHE;
}

function withoutIgnorable(word: string): string {
  let kept = '';
  for (let i = 0; i < word.length; i++) if (!isIgnorable(word.charCodeAt(i))) kept += word.charAt(i);
  return kept;
}
