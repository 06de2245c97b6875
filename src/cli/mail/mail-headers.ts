import type { Headers } from '@zone-eu/mailsplit';
import { Libmime } from 'libmime';
import { addressParser } from 'postal-mime';
import type { Mailbox } from '../../core/draft/draft';
import { repairControls } from '../../config/import/windows-1252';

const words = new Libmime();

/** The fields of which a mail has at least one, be it the barest draft. */
const MAIL_FIELDS = [
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'reply-to',
  'received',
  'x-unsent',
];

/** Whether headers are those of a mail: any text with a colon in its first line looks like one. */
export function hasMailFields(headers: Headers): boolean {
  return MAIL_FIELDS.some((field) => headers.hasHeader(field));
}

/** An unstructured field (RFC 5322 § 2.2.1), unfolded, its encoded words (RFC 2047) decoded; empty where there is none. */
export function headerText(headers: Headers, field: string): string {
  return decodeWords(headers.getFirst(field));
}

/**
 * The mailboxes of an address field, groups flattened, repeated fields together. Semicolons separate too, as Outlook writes them.
 * Encoded words are decoded after the splitting: they may hold commas.
 */
export function headerMailboxes(headers: Headers, field: string): readonly Mailbox[] {
  return headers
    .get(field)
    .flatMap((line) => addressParser(words.decodeHeader(line).value, { flatten: true }))
    .map(({ name, address }) => ({ name: decodeWords(name), address: address?.trim() ?? '' }))
    .filter(({ name, address }) => name !== '' || address !== '')
    .map(({ name, address }) => (name === '' ? { address } : { name, address }));
}

function decodeWords(value: string): string {
  try {
    return repairControls(words.decodeWords(value)).trim();
  } catch {
    return value;
  }
}
