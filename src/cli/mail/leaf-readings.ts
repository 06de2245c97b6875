import { Libmime } from 'libmime';
import type { Attachment } from '../../core/draft/draft';
import type { MailNoteText } from '../../locales/texts/cli-texts';
import { decodeText } from './charset';
import type { LeafPart } from './leaf-part';
import type { TextPart } from './mail-body';
import { isBelow } from './mail-parts';

const mime = new Libmime();

export interface TextReading {
  readonly part: TextPart;
  readonly note: MailNoteText | null;
}

/** A text part as text with LF line ends, its soft line breaks (RFC 3676) joined. */
export function readTextPart({ node, content }: LeafPart): TextReading {
  const format = node.contentType === 'text/html' ? 'html' : 'text';
  const { text, note } = decodeText(content, node.charset === false ? '' : node.charset);
  const unfolded = node.flowed ? mime.decodeFlowed(text, node.delSp) : text;
  return {
    part: { format, isAlternative: isBelow(node, 'alternative'), text: unfolded.replace(/\r\n?/g, '\n') },
    note,
  };
}

/**
 * A file of the mail. It is inline where the html shows it by its Content-ID, or where it says so itself and stands with the parts
 * that belong to the html.
 */
export function readAttachment({ node, size }: LeafPart, shownIds: ReadonlySet<string>): Attachment {
  const type = node.contentType === false ? 'application/octet-stream' : node.contentType;
  const id = node.headers === false ? '' : node.headers.getFirst('content-id').replace(/^<|>$/g, '');
  const isRelated = id !== '' && node.disposition === 'inline' && isBelow(node, 'related');
  // A forwarded mail has no name; its kind is all there is to call it by.
  const name = node.filename === false ? `allegato.${mime.detectExtension(type)}` : node.filename;
  return { name, size, type, inline: shownIds.has(id) || isRelated };
}
