import { isDigit, isLetter } from './characters';

/** Digits that stand together as people write telephone numbers: in pieces, with blanks, dots, dashes, slashes, brackets. */
export interface DigitGroup {
  /** UTF-16 offsets in the folded line. */
  readonly start: number;
  readonly end: number;
  /** The digits alone; "+" before them where the writer put "+" or "00". */
  readonly digits: string;
  /** How many pieces the digits stand in. */
  readonly pieces: number;
  /** Offset of the end of the first piece: where to go on if the group is no telephone number. */
  readonly firstPieceEnd: number;
  /** "+" or "00" stands before the digits. */
  readonly international: boolean;
}

const SEPARATORS = ' .-/()‐‑–—−';
/** " - " and ") / " are the longest that people put between two pieces. */
const LONGEST_SEPARATOR = 4;
/** No Italian number without its country's prefix is longer. */
const LONGEST_NATIONAL = 11;
/** From here on a number is complete, and what follows is another number, a time or an alternative ending ("/402"). */
const COMPLETE_NATIONAL = 9;
const LONGEST_INTERNATIONAL = 15;

/** Reads the group whose first digit, or "+" before it, is at `start`; it never looks beyond `limit`. */
export function readDigitGroup(line: string, start: number, limit: number): DigitGroup {
  let at = start;
  let international = line.charAt(start) === '+';
  while (at < limit && !isDigit(line.charCodeAt(at))) at++;
  let end = digitsEnd(line, at, limit);
  const firstPieceEnd = end;
  let digits = line.slice(at, end);
  if (!international && digits.startsWith('00') && digits.length < 17) {
    international = true;
    digits = digits.slice(2);
  }
  let pieces = 1;
  for (;;) {
    at = nextPiece(line, end, limit);
    if (at === -1) break;
    const pieceEnd = digitsEnd(line, at, limit);
    if (!joins(digits, pieceEnd - at, international)) break;
    digits += line.slice(at, pieceEnd);
    end = pieceEnd;
    pieces++;
  }
  return { start, end, digits: international ? `+${digits}` : digits, pieces, firstPieceEnd, international };
}

function joins(digits: string, length: number, international: boolean): boolean {
  if (international && !digits.startsWith('39')) {
    return digits.length < 10 && digits.length + length <= LONGEST_INTERNATIONAL;
  }
  const national = international ? digits.length - 2 : digits.length;
  return national < COMPLETE_NATIONAL && national + length <= LONGEST_NATIONAL;
}

function digitsEnd(line: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDigit(line.charCodeAt(end))) end++;
  return end;
}

/** Where the next piece of a group starts that ended at `end`, or -1. */
function nextPiece(line: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && at - end <= LONGEST_SEPARATOR && SEPARATORS.includes(line.charAt(at))) at++;
  if (at === end || at - end > LONGEST_SEPARATOR) return -1;
  return at < limit && isDigit(line.charCodeAt(at)) ? at : -1;
}

const DATE = /^\d{1,2}([./-])\d{1,2}\1(?:(?:19|20)\d\d|\d\d)(?!\d|[./-]\d)/;
const MONTH = /^(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?!\d|[ ./-]{1,3}\d)/;
const TIMES = /^\d{1,2}[.:,]\d\d ?(?:-|–|\/|e|alle|a) ?\d{1,2}[.:,]\d\d(?!\d)/;
const TIME = /^(?:[01]?\d|2[0-4])(?::[0-5]\d|[.,][0-5]\d(?![ ./-]{0,3}\d))/;
const AMOUNT = /^\d{1,3}(?:[.']\d{3}){1,4},\d\d?(?!\d)|^\d{1,12},\d\d?(?!\d)/;
/** The longest text that the expressions above can match. */
const LONGEST_MATCH = 32;

/** Length of the date, time or amount of money that starts at the digit at `start`, or 0. */
export function otherNumberLength(line: string, start: number): number {
  const text = line.slice(start, start + LONGEST_MATCH);
  const match = [DATE, MONTH, TIMES, TIME, AMOUNT].map((pattern) => pattern.exec(text)).find((found) => found !== null);
  return match?.[0].length ?? 0;
}

/** A letter, or a sign as in codes, addresses and formulas, right before or after digits makes them part of a code. */
export function isCodeSign(line: string, at: number): boolean {
  const sign = line.charAt(at);
  // "_0733 123456_" is underlined in plain text.
  if (sign === '_') return isPartOfWord(line, at - 1) && isPartOfWord(line, at + 1);
  return isLetter(line.charCodeAt(at)) || (sign !== '' && '@#=&%$€^~\\'.includes(sign));
}

function isPartOfWord(line: string, at: number): boolean {
  return isLetter(line.charCodeAt(at)) || isDigit(line.charCodeAt(at)) || line.charAt(at) === '_';
}
