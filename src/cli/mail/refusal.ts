import type { UnreadableText } from '../../locales/texts/cli-texts';
import { isStrayControl } from './header-controls';

/** How much of a file is looked at before it is read as a mail, in bytes. */
export const HEAD_BYTES = 8192;

/** The compound file format of Outlook's `.msg`. */
const OLE_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A field name (RFC 5322 § 2.2: printable ASCII but the colon) and its colon. */
const FIELD_START = /^[!-9;-~]+[ \t]*:/;

const MBOX_START = 'From ';

const CR = 0x0d;
const LF = 0x0a;

/** What may stand before the headers: a UTF-8 byte order mark and blank lines, in bytes. */
export function preludeLength(head: Buffer): number {
  let length = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  while (head[length] === CR || head[length] === LF) length += 1;
  return length;
}

/** Why a file that begins with `head` (behind its prelude) is no mail at all; `null` where it may be one. */
export function refusal(head: Buffer): UnreadableText | null {
  if (head.length === 0) return 'empty';
  if (head.subarray(0, OLE_MAGIC.length).equals(OLE_MAGIC)) return 'outlook-msg';
  const headers = headerBlock(head);
  const strays = headers.filter(isStrayControl).length;
  const isMail = startsAsMail(head.subarray(0, 1000));
  if (strays > (isMail ? tolerated(headers.length) : 0)) return 'binary';
  return isMail ? null : 'no-headers';
}

function startsAsMail(bytes: Buffer): boolean {
  const start = Buffer.from(bytes.filter((byte) => !isStrayControl(byte))).toString('latin1');
  return FIELD_START.test(start) || start.startsWith(MBOX_START);
}

/** So many control characters among so many bytes are damage; compressed or machine code has some ten in a hundred. */
function tolerated(bytes: number): number {
  return Math.max(3, bytes / 50);
}

/** Up to the first blank line: what follows may be of any bytes (Content-Transfer-Encoding binary). */
function headerBlock(head: Buffer): Buffer {
  const ends = [head.indexOf('\n\n'), head.indexOf('\r\n\r\n')].filter((end) => end >= 0);
  return head.subarray(0, Math.min(head.length, ...ends));
}
