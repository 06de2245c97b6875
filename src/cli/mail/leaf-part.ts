import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { SplitterChunk } from '@zone-eu/mailsplit';

/** A part of a mail with its headers, as the splitter announces it. */
export type MailNode = Extract<SplitterChunk, { readonly type: 'node' }>;

/**
 * Takes the transfer encoding off one part of a mail as it streams by. Its bytes are counted, and only the first of them are kept:
 * the memory that a mail needs does not grow with its attachments.
 */
export class LeafPart {
  /** Decoded bytes so far. */
  size = 0;
  private readonly kept: Buffer[] = [];
  private keptBytes = 0;
  private base64Characters = 0;
  private readonly decoder;

  /** `keepBytes`: how many decoded bytes to keep, 0 for an attachment. */
  constructor(
    readonly node: MailNode,
    private readonly keepBytes: number,
  ) {
    this.decoder = node.getDecoder();
    this.decoder.on('data', (chunk: Buffer) => {
      this.keep(chunk);
    });
  }

  async write(chunk: Buffer): Promise<void> {
    if (this.node.encoding === 'base64') this.base64Characters += countBase64(chunk);
    if (!this.decoder.write(chunk)) await once(this.decoder, 'drain');
  }

  async end(): Promise<void> {
    this.decoder.end();
    await finished(this.decoder);
  }

  /** The kept bytes, decoded. */
  get content(): Buffer {
    return Buffer.concat(this.kept, this.keptBytes);
  }

  get isCut(): boolean {
    return this.size > this.keptBytes;
  }

  /** Base64 comes in groups of four characters (RFC 4648 § 4). */
  get isDamaged(): boolean {
    return this.base64Characters % 4 !== 0;
  }

  private keep(chunk: Buffer): void {
    this.size += chunk.length;
    const part = chunk.subarray(0, this.keepBytes - this.keptBytes);
    if (part.length === 0) return;
    // A copy: a view would hold the whole chunk of the file in memory.
    this.kept.push(Buffer.from(part));
    this.keptBytes += part.length;
  }
}

/** All but white space; what else is no base64 would break the count, and should. */
function countBase64(chunk: Buffer): number {
  let count = 0;
  for (const byte of chunk) if (byte > 0x20) count += 1;
  return count;
}
