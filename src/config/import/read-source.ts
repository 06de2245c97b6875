import { decodeText, startsWith } from './decode-text';
import { readCsv } from './read-csv';
import { readHtml } from './read-html';
import { readText } from './read-text';
import { readWorkbook } from './read-workbook';
import type { SourceReading } from './source-block';

/** A list of modules needs some kilobytes, the page around it perhaps a megabyte. */
const LARGEST_SOURCE = 20_000_000;

const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** Compound File Binary: Excel before 2007, or a workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a source of any kind: the kind is told by its bytes, never by its name. */
export function readSource(bytes: Uint8Array): SourceReading {
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (bytes.length > LARGEST_SOURCE) return { ok: false, fault: 'too-large' };
  if (startsWith(bytes, PDF)) return { ok: false, fault: 'pdf' };
  if (startsWith(bytes, COMPOUND)) return { ok: false, fault: 'old-excel' };
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  if (text.includes('\0')) return { ok: false, fault: 'binary' };
  return { ok: true, source: isHtml(text) ? readHtml(text) : (readCsv(text) ?? readText(text)) };
}

/** A page, or the part of one that somebody copied: it has elements of HTML, not just `<address>`. */
function isHtml(text: string): boolean {
  return /<(?:!doctype|html|body|head|table|tr|ul|ol|dl|li|p|div|a|br|h[1-6]|section|article|main|span)\b[^<>@]{0,500}>|<a\s{1,5}href/i.test(
    text,
  );
}
