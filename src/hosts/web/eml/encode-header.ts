/** An encoded word may be 75 characters long (RFC 2047 § 2); its frame takes 12, base64 makes 4 characters of 3 bytes. */
const WORD_BYTES = 45;

/** Whether a text can stand in a header as it is: printable ASCII that no reader takes for an encoded word. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');
}

/**
 * Unstructured text (a subject) for a header: as it is, or as encoded words (RFC 2047) that break between characters, one a
 * line. Line breaks in the text become blanks, so that no header can be smuggled in.
 */
export function encodeText(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  return isPlain(line) ? fold(line) : encodedWords(line);
}

/** A display name before an address: as it is, quoted, or encoded. */
export function encodePhrase(name: string): string {
  const line = name.replace(/[\r\n]+/g, ' ').trim();
  if (!isPlain(line)) return encodedWords(line);
  return /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~ ]*$/.test(line) ? line : `"${line.replace(/(["\\])/g, '\\$1')}"`;
}

/** A parameter of a MIME header, on a line of its own: quoted ASCII, or percent-encoded UTF-8 in pieces (RFC 2231). */
export function encodeParameter(name: string, value: string): string {
  const line = value.replace(/[\r\n]+/g, ' ');
  if (isPlain(line) && line.length <= 60) return `;\r\n ${name}="${line.replace(/(["\\])/g, '\\$1')}"`;
  const encoded = [...new TextEncoder().encode(line)].map(percentEncode);
  const pieces = chunk(encoded, (piece) => piece.join('').length <= 55).map((piece) => piece.join(''));
  if (pieces.length === 1) return `;\r\n ${name}*=UTF-8''${pieces[0] ?? ''}`;
  return pieces.map((piece, index) => `;\r\n ${name}*${index}*=${index === 0 ? "UTF-8''" : ''}${piece}`).join('');
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

function encodedWords(text: string): string {
  const encoder = new TextEncoder();
  const words = chunk(Array.from(text), (piece) => encoder.encode(piece.join('')).length <= WORD_BYTES);
  return words.map((word) => `=?UTF-8?B?${toBase64(encoder.encode(word.join('')))}?=`).join('\r\n ');
}

/** Breaks a long line at blanks (RFC 5322 § 2.2.3). */
function fold(line: string): string {
  return line.replace(/(.{40,70}) (?=\S)/g, '$1\r\n ');
}

function percentEncode(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9.\-_]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function chunk(items: readonly string[], fits: (piece: readonly string[]) => boolean): readonly (readonly string[])[] {
  const pieces: string[][] = [[]];
  for (const item of items) {
    const last = pieces[pieces.length - 1] ?? [];
    if (last.length > 0 && !fits([...last, item])) pieces.push([item]);
    else last.push(item);
  }
  return pieces;
}
