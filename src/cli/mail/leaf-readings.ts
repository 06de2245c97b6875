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
  readonly notes: readonly MailNoteText[];
}

/** A text part as text with LF line ends, its soft line breaks (RFC 3676) joined. */
export function readTextPart({ node, pieces }: LeafPart): TextReading {
  const format = node.contentType === 'text/html' ? 'html' : 'text';
  const readings = pieces.map((piece) => decodeText(piece, node.charset === false ? '' : node.charset));
  const text = joinPieces(
    readings.map((reading) => reading.text),
    format,
  );
  const unfolded = node.flowed ? mime.decodeFlowed(text, node.delSp) : text;
  return {
    part: { format, isAlternative: isBelow(node, 'alternative'), text: unfolded.replace(/\r\n?/g, '\n') },
    notes: readings.flatMap(({ note }) => note ?? []),
  };
}

/** The whole text, or its two ends on lines of their own. */
function joinPieces(texts: readonly string[], format: TextPart['format']): string {
  const [head = '', tail] = texts;
  if (tail === undefined) return head;
  return format === 'html' ? `${withoutOpenTag(head)}\n${withoutTagEnd(tail)}` : `${head}\n${tail}`;
}

/** Html cut inside a tag (an image of many megabytes is all in one attribute), without the half of it. */
function withoutOpenTag(html: string): string {
  const start = html.lastIndexOf('<');
  return start > html.lastIndexOf('>') ? html.slice(0, start) : html;
}

/** The other half ends with the first `>`, unless another tag begins before. */
function withoutTagEnd(html: string): string {
  const end = html.search(/[<>]/);
  return end >= 0 && html[end] === '>' ? html.slice(end + 1) : html;
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
