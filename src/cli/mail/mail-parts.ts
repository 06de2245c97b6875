import type { Headers, SplitterChunk } from '@zone-eu/mailsplit';
import { LeafPart, type MailNode } from './leaf-part';

/**
 * How much of each text part is read, at its beginning and at its end, where the signature is, in decoded bytes: far more than a person
 * writes, little to hold in memory.
 */
export const BODY_EDGE_BYTES = 1024 * 1024;

/** Takes what the splitter finds in a mail, piece by piece, and keeps its headers, texts and the sizes of its files. */
export class MailParts {
  readonly leaves: LeafPart[] = [];
  private root: MailNode | null = null;
  private open: LeafPart | null = null;
  private isClosed = false;

  async take(chunk: SplitterChunk): Promise<void> {
    if (chunk.type === 'node') {
      await this.finish();
      this.root ??= chunk;
      this.start(chunk);
    } else if (chunk.type === 'body' || lacksBoundary(chunk.node)) {
      await this.open?.write(chunk.value);
    } else {
      this.noteClosing(chunk.value);
    }
  }

  async finish(): Promise<void> {
    await this.open?.end();
    this.open = null;
  }

  /** Those of the mail itself; `null` as long as they are not read. */
  get headers(): Headers | null {
    const headers = this.root?.headers ?? false;
    return headers === false ? null : headers;
  }

  /** A multipart mail whose closing delimiter (RFC 2046 § 5.1.1) never came. */
  get isTruncated(): boolean {
    return this.closingDelimiter() !== null && !this.isClosed;
  }

  private start(node: MailNode): void {
    if (node.multipart !== false && !lacksBoundary(node)) return;
    this.open = new LeafPart(node, isBodyText(node) ? BODY_EDGE_BYTES : 0);
    this.leaves.push(this.open);
  }

  private noteClosing(structure: Buffer): void {
    const delimiter = this.isClosed ? null : this.closingDelimiter();
    if (delimiter !== null && structure.includes(delimiter)) this.isClosed = true;
  }

  private closingDelimiter(): string | null {
    const boundary = this.root?._boundary;
    return boundary ? `--${boundary.toString()}--` : null;
  }
}

/** Text that a mail program shows as the mail itself. A text with a file's name is listed as an attachment, inline or not. */
export function isBodyText(node: MailNode): boolean {
  return isText(node) && node.disposition !== 'attachment' && node.filename === false;
}

function isText(node: MailNode): boolean {
  const { contentType } = node;
  if (contentType === false || contentType === 'text' || lacksBoundary(node)) return true;
  return contentType === 'text/plain' || contentType === 'text/html';
}

/** A multipart that does not say how its parts are separated can only be read as one text. */
export function lacksBoundary(node: MailNode): boolean {
  return node.multipart !== false && node._boundary === false;
}

/** Whether the part stands, at any depth, in a multipart of that subtype (`alternative`, `related`). */
export function isBelow(node: MailNode, multipart: string): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (parent.multipart === multipart) return true;
  }
  return false;
}
