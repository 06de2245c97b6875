/**
 * Keeps the beginning and the end of bytes that stream by, and counts them. What is short enough is kept whole; the memory needed is
 * twice the edge, however much comes.
 */
export class ByteEdges {
  /** Bytes so far. */
  size = 0;
  private readonly head: Buffer[] = [];
  private headBytes = 0;
  /** The last bytes behind the head, as a ring: the oldest stands at `ringEnd` once it is full. */
  private ring: Buffer | null = null;
  private ringEnd = 0;

  /** `edgeBytes`: how many bytes to keep at each end; 0 to count only. */
  constructor(private readonly edgeBytes: number) {}

  take(chunk: Buffer): void {
    this.size += chunk.length;
    const forHead = chunk.subarray(0, this.edgeBytes - this.headBytes);
    if (forHead.length > 0) {
      // A copy: a view would hold the whole chunk of the file in memory.
      this.head.push(Buffer.from(forHead));
      this.headBytes += forHead.length;
    }
    // Of a chunk longer than the ring only the end would remain in it.
    const rest = chunk.subarray(forHead.length);
    if (this.edgeBytes > 0 && rest.length > 0) this.turnRing(rest.subarray(-this.edgeBytes));
  }

  get isCut(): boolean {
    return this.size > 2 * this.edgeBytes;
  }

  /** All in one piece, or the two ends, no UTF-8 character cut in two. */
  pieces(): readonly Buffer[] {
    const head = Buffer.concat(this.head, this.headBytes);
    if (this.isCut) return [withoutOpenCharacter(head), withoutContinuation(this.tail())];
    return [Buffer.concat([head, this.tail()])];
  }

  private turnRing(bytes: Buffer): void {
    this.ring ??= Buffer.alloc(this.edgeBytes);
    const fitting = bytes.copy(this.ring, this.ringEnd);
    bytes.copy(this.ring, 0, fitting);
    this.ringEnd = (this.ringEnd + bytes.length) % this.edgeBytes;
  }

  private tail(): Buffer {
    if (this.ring === null) return Buffer.alloc(0);
    const isFull = this.size - this.headBytes >= this.edgeBytes;
    const newest = this.ring.subarray(0, this.ringEnd);
    return isFull ? Buffer.concat([this.ring.subarray(this.ringEnd), newest]) : newest;
  }
}

/** Without the last character beyond ASCII, if the bytes end with one: it may be incomplete (RFC 3629 § 3: four bytes at most). */
function withoutOpenCharacter(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (bytes.length - end < 3 && isContinuation(bytes[end - 1])) end -= 1;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}

function withoutContinuation(bytes: Buffer): Buffer {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start += 1;
  return bytes.subarray(start);
}

function isContinuation(byte = 0): boolean {
  return byte >= 0x80 && byte < 0xc0;
}
