import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { SplitterChunk } from '@zone-eu/mailsplit';
import { ByteEdges } from './byte-edges';

/** A part of a mail with its headers, as the splitter announces it. */
export type MailNode = Extract<SplitterChunk, { readonly type: 'node' }>;

/**
 * Takes the transfer encoding off one part of a mail as it streams by. Its bytes are counted, and only the first and the last of
 * them are kept: the memory that a mail needs does not grow with its attachments, nor with a text.
 */
export class LeafPart {
  private readonly edges: ByteEdges;
  private base64Characters = 0;
  private readonly decoder;

  /** `edgeBytes`: how many decoded bytes to keep at each end, 0 for an attachment. */
  constructor(
    readonly node: MailNode,
    edgeBytes: number,
  ) {
    this.edges = new ByteEdges(edgeBytes);
    this.decoder = node.getDecoder();
    this.decoder.on('data', (chunk: Buffer) => {
      this.edges.take(chunk);
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

  /** Decoded bytes so far. */
  get size(): number {
    return this.edges.size;
  }

  /** The kept bytes, decoded: all in one piece, or the two ends of what is too long. */
  get pieces(): readonly Buffer[] {
    return this.edges.pieces();
  }

  get isCut(): boolean {
    return this.edges.isCut;
  }

  /** Base64 comes in groups of four characters (RFC 4648 § 4). */
  get isDamaged(): boolean {
    return this.base64Characters % 4 !== 0;
  }
}

/** All but white space; what else is no base64 would break the count, and should. */
function countBase64(chunk: Buffer): number {
  let count = 0;
  for (const byte of chunk) if (byte > 0x20) count += 1;
  return count;
}
