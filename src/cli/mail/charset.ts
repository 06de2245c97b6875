import { repairControls } from '../../config/import/windows-1252';
import type { MailNoteText } from '../../locales/texts/cli-texts';

export interface DecodedText {
  readonly text: string;
  readonly note: MailNoteText | null;
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
