import type { MailNoteText } from '../../locales/texts/cli-texts';

export interface DecodedText {
  readonly text: string;
  readonly note: MailNoteText | null;
}

/** What windows-1252 has where ISO 8859-1 has control characters, 0x80 to 0x9f (WHATWG index windows-1252). */
const C1_AS_WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Mail labelled ISO 8859-1 is written in windows-1252 (and Node's own decoder takes the one for the other): a C1 control character
 * in a mail is always one of its quotes, dashes or euro signs.
 */
export function repairControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => C1_AS_WINDOWS.charAt(control.charCodeAt(0) - 0x80));
}

/**
 * Decodes a body. The label of the header is believed unless the bytes contradict it: text declared UTF-8 that is none is read as
 * windows-1252 and the other way round, which is what wrong labels are in practice. `label` is empty where the header has none.
 */
export function decodeText(bytes: Buffer, label: string): DecodedText {
  const declared = knownCharset(label);
  if (declared === 'unknown') return guess(bytes, { kind: 'unknown-charset', label });
  if (declared === 'windows-1252')
    return isMultiByteUtf8(bytes) ? mislabelled(bytes, label) : plain(windows1252(bytes));
  if (declared !== 'utf-8') return plain(new TextDecoder(declared).decode(bytes));
  const text = strictUtf8(bytes);
  if (text !== null) return plain(text);
  return label === '' ? plain(closestReading(bytes).text) : guess(bytes, { kind: 'wrong-charset', label });
}

function plain(text: string): DecodedText {
  return { text, note: null };
}

function mislabelled(bytes: Buffer, label: string): DecodedText {
  return guess(bytes, { kind: 'wrong-charset', label });
}

function guess(
  bytes: Buffer,
  fault: { readonly kind: 'unknown-charset' | 'wrong-charset'; readonly label: string },
): DecodedText {
  const { text, charset } = closestReading(bytes);
  if (fault.label.toLowerCase() === charset.toLowerCase()) return { text, note: { kind: 'damaged-text' } };
  return { text, note: { ...fault, used: charset } };
}

/** The WHATWG name of the charset; `utf-8` for no label. ASCII counts as UTF-8, of which it is a part. */
function knownCharset(label: string): string {
  const name = label.trim().toLowerCase();
  if (name === '' || name === 'us-ascii' || name === 'ascii') return 'utf-8';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'unknown';
  }
}

/** UTF-8, or windows-1252 where more bytes are broken UTF-8 than characters beyond ASCII are whole. */
function closestReading(bytes: Buffer): { text: string; charset: 'UTF-8' | 'windows-1252' } {
  const text = bytes.toString('utf8');
  const broken = count(text, /\uFFFD/g);
  const whole = count(text, /[\u0080-\uFFFC]/g);
  return broken > whole ? { text: windows1252(bytes), charset: 'windows-1252' } : { text, charset: 'UTF-8' };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function windows1252(bytes: Buffer): string {
  return repairControls(bytes.toString('latin1'));
}

function strictUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Accented text of windows-1252 is hardly ever valid UTF-8 by chance. */
function isMultiByteUtf8(bytes: Buffer): boolean {
  return bytes.some((byte) => byte >= 0x80) && strictUtf8(bytes) !== null;
}
