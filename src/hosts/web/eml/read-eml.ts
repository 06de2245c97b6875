import PostalMime from 'postal-mime';
import type { Address, Attachment, Email } from 'postal-mime';
import type { Mailbox } from '../../../core/draft/draft';
import type { FormDraft } from '../draft/form-draft';
import { emptyFormDraft, newId } from '../draft/form-draft';
import { attachImages } from '../draft/inline-images';
import { toBase64 } from './encode-header';

/** Header fields without which a file is no mail. */
const MAIL_HEADERS = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'x-unsent', 'message-id']);

/**
 * Reads a saved mail into a form's draft: recipients, Bcc too, subject, body with its images, files. `null` for what is no mail.
 * The html is as hostile as any: the caller sanitises it before it is shown.
 */
export async function readEml(content: Blob): Promise<FormDraft | null> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(await content.arrayBuffer(), {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
    });
  } catch {
    return null;
  }
  if (!mail.headers.some(({ key }) => MAIL_HEADERS.has(key))) return null;
  const images = mail.attachments.filter((attachment) => isShown(attachment, mail.html ?? ''));
  const files = mail.attachments.filter((attachment) => !images.includes(attachment));
  const html = mail.html ?? textToHtml(mail.text ?? '');
  return {
    ...emptyFormDraft(toMailboxes(mail.from ? [mail.from] : [])[0] ?? { address: '' }),
    to: toMailboxes(mail.to),
    cc: toMailboxes(mail.cc),
    bcc: toMailboxes(mail.bcc),
    subject: mail.subject ?? '',
    html: attachImages(html, images.map(toImage)),
    files: files.map((file) => ({
      id: newId(),
      name: file.filename ?? (file.mimeType === 'message/rfc822' ? 'allegato.eml' : 'allegato'),
      type: file.mimeType,
      content: new Blob([bytesOf(file).slice()], { type: file.mimeType }),
    })),
  };
}

/** Plain text as html, a line a line. */
export function textToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return escaped
    .replace(/(\r\n|\r|\n)+$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => `<div>${line === '' ? '<br>' : line}</div>`)
    .join('');
}

function toMailboxes(addresses: readonly Address[] = []): readonly Mailbox[] {
  return addresses.flatMap((entry) => {
    if (entry.group) return toMailboxes(entry.group);
    const { name, address } = entry;
    return [name === '' ? { address } : { name, address }];
  });
}

function isShown({ contentId, mimeType }: Attachment, html: string): boolean {
  return contentId !== undefined && mimeType.startsWith('image/') && html.includes(`cid:${bareId(contentId)}`);
}

function toImage(attachment: Attachment) {
  const bytes = bytesOf(attachment);
  return {
    contentId: bareId(attachment.contentId ?? ''),
    name: attachment.filename ?? 'immagine',
    type: attachment.mimeType,
    base64: toBase64(bytes),
    size: bytes.length,
  };
}

function bareId(contentId: string): string {
  return contentId.replace(/^<|>$/g, '');
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
