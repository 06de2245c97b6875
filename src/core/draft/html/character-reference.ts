import { LEGACY_CHARACTERS, LONGEST_LEGACY_NAME, NAMED_CHARACTERS, WINDOWS_1252 } from './entities';

/** The longest name that HTML 5 knows: nothing longer needs to be read. */
const LONGEST_NAME = 31;
const REPLACEMENT = '\ufffd';
const HASH = 35;
const SEMICOLON = 59;
const EQUALS = 61;

export interface CharacterReference {
  readonly characters: string;
  /** Offset in the source behind the reference. */
  readonly end: number;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function hexDigit(code: number): number {
  if (isDigit(code)) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function fromNumber(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  if (code >= 128 && code <= 159) return WINDOWS_1252.charAt(code - 128);
  return String.fromCodePoint(code);
}

function readNumber(source: string, start: number, limit: number): CharacterReference | null {
  const hexadecimal = (source.charCodeAt(start) | 32) === 120;
  const base = hexadecimal ? 16 : 10;
  const first = hexadecimal ? start + 1 : start;
  let position = first;
  let code = 0;
  for (; position < limit; position += 1) {
    const digit = hexDigit(source.charCodeAt(position));
    if (digit < 0 || digit >= base) break;
    // Held down once it is past the last code point, however many digits follow.
    code = Math.min(code * base + digit, 0x110000);
  }
  if (position === first) return null;
  if (position < limit && source.charCodeAt(position) === SEMICOLON) position += 1;
  return { characters: fromNumber(code), end: position };
}

/**
 * The character reference at `start` of `source`, where a `&` stands, as the HTML standard decodes it (13.2.5.72 and following);
 * `null` where the `&` is only an ampersand. In an attribute, a name without a semicolon before `=` or a letter is none.
 */
export function readCharacterReference(
  source: string,
  start: number,
  limit: number,
  inAttribute = false,
): CharacterReference | null {
  const first = start + 1;
  if (source.charCodeAt(first) === HASH && first < limit) return readNumber(source, first + 1, limit);
  let end = first;
  while (end < limit && end - first <= LONGEST_NAME && isAlphanumeric(source.charCodeAt(end))) end += 1;
  if (end === first) return null;
  if (end < limit && source.charCodeAt(end) === SEMICOLON) {
    const characters = NAMED_CHARACTERS.get(source.slice(first, end));
    if (characters !== undefined) return { characters, end: end + 1 };
  }
  for (let prefix = Math.min(end, first + LONGEST_LEGACY_NAME); prefix > first + 1; prefix -= 1) {
    const characters = LEGACY_CHARACTERS.get(source.slice(first, prefix));
    if (characters === undefined) continue;
    const next = prefix < limit ? source.charCodeAt(prefix) : NaN;
    if (inAttribute && (next === EQUALS || isAlphanumeric(next))) return null;
    return { characters, end: prefix };
  }
  return null;
}

/** The value of an attribute with its character references decoded. */
export function decodeAttribute(value: string): string {
  let ampersand = value.indexOf('&');
  if (ampersand < 0) return value;
  const parts: string[] = [];
  let done = 0;
  while (ampersand >= 0) {
    const reference = readCharacterReference(value, ampersand, value.length, true);
    if (reference !== null) {
      parts.push(value.slice(done, ampersand), reference.characters);
      done = reference.end;
    }
    ampersand = value.indexOf('&', reference === null ? ampersand + 1 : done);
  }
  parts.push(value.slice(done));
  return parts.join('');
}
