import type { Mailbox } from '../../../core/draft/draft';
import type { InlineImage } from '../draft/inline-images';
import { encodePhrase, encodeText } from './encode-header';
import type { FileContent, MimePart } from './mime-part';
import { filePart, multipart, renderPart, textPart } from './mime-part';

/** A draft as it is saved. */
export interface OutgoingMail {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** The body twice: as text, and as html that refers to `images` by `cid:`. */
  readonly text: string;
  readonly html: string;
  readonly images: readonly InlineImage[];
  readonly files: readonly FileContent[];
  readonly date: Date;
  /** Makes the boundaries unique. */
  readonly id: string;
}

/**
 * The mail as an .eml file (RFC 5322, MIME), all ASCII with CRLF. `X-Unsent` makes Outlook open it as a draft; Bcc is kept, for
 * it is not sent yet. No library fits: the browser ones neither fold encoded words nor encode file names (RFC 2047, 2231), and
 * the complete ones need Node.
 */
export function writeEml(mail: OutgoingMail): string {
  const alternative = multipart('alternative', boundary(mail, 'a'), [
    textPart('text/plain', mail.text),
    textPart('text/html', `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${mail.html}</body></html>`),
  ]);
  const related = multipart('related', boundary(mail, 'r'), [alternative, ...mail.images.map(filePart)]);
  const whole: MimePart = multipart('mixed', boundary(mail, 'm'), [related, ...mail.files.map(filePart)]);
  const headers = [
    ...addressHeader('From', [mail.from]),
    ...addressHeader('To', mail.to),
    ...addressHeader('Cc', mail.cc),
    ...addressHeader('Bcc', mail.bcc),
    `Subject: ${encodeText(mail.subject)}`,
    `Date: ${mail.date.toUTCString().replace('GMT', '+0000')}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ];
  return `${headers.join('\r\n')}\r\n${renderPart(whole)}`;
}

function addressHeader(name: string, mailboxes: readonly Mailbox[]): readonly string[] {
  const written = mailboxes.filter(({ address }) => address !== '').map(encodeMailbox);
  return written.length === 0 ? [] : [`${name}: ${written.join(',\r\n ')}`];
}

function encodeMailbox({ name, address }: Mailbox): string {
  const safe = address.replace(/[\r\n<>]+/g, '');
  return name === undefined || name === '' ? safe : `${encodePhrase(name)} <${safe}>`;
}

function boundary({ id }: OutgoingMail, level: string): string {
  return `=_${level}_${id}`;
}
