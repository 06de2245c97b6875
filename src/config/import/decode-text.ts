import { repairControls } from './windows-1252';

const UTF_8_MARK = [0xef, 0xbb, 0xbf];
const UTF_16_LITTLE_MARK = [0xff, 0xfe];
const UTF_16_BIG_MARK = [0xfe, 0xff];

/**
 * Decodes a text file of which nothing is known: by its byte order mark (Excel's "Unicode text" is UTF-16), else as UTF-8, else as
 * windows-1252, in which Italian spreadsheets save CSV. A label inside the file is not asked: it is wrong more often than this.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF_8_MARK)) return decode(bytes.subarray(UTF_8_MARK.length), 'utf-8');
  if (startsWith(bytes, UTF_16_LITTLE_MARK)) return decode(bytes.subarray(UTF_16_LITTLE_MARK.length), 'utf-16le');
  if (startsWith(bytes, UTF_16_BIG_MARK)) return decode(bytes.subarray(UTF_16_BIG_MARK.length), 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return repairControls(decode(bytes, 'windows-1252'));
  }
}

/** Whether a file begins with these bytes. */
export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}
