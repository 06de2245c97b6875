const CR = 0x0d;
const LF = 0x0a;
const ESCAPE = 0x1b;

/** A control character that no text has: all but tab to carriage return, and the escape that switches Japanese charsets. */
export function isStrayControl(byte: number): boolean {
  const isTextControl = (byte >= 0x09 && byte <= CR) || byte === ESCAPE;
  return byte < 0x20 && !isTextControl;
}

/**
 * Leaves stray control characters out of the headers of a mail as it streams by (RFC 5322 § 2.2 allows none; a damaged disk or a careless
 * program writes them). The body passes as it is: it may be of any bytes.
 */
export class HeaderControls {
  /** Some were left out. */
  isFound = false;
  private isInHeaders = true;
  private line: 'blank' | 'strays-only' | 'text' = 'blank';
  /** A carriage return is held back until it is known what it ends. */
  private isReturnHeld = false;

  async *leaveOut(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) yield this.isInHeaders ? this.cleaned(chunk) : chunk;
    if (this.isReturnHeld) yield Buffer.of(CR);
  }

  private cleaned(chunk: Buffer): Buffer {
    const kept: number[] = [];
    for (const [index, byte] of chunk.entries()) {
      if (isStrayControl(byte)) this.noteStray();
      else if (byte === LF) kept.push(...this.lineEnd());
      else kept.push(...this.lineByte(byte));
      if (!this.isInHeaders) return Buffer.concat([Buffer.from(kept), chunk.subarray(index + 1)]);
    }
    return Buffer.from(kept);
  }

  private noteStray(): void {
    this.isFound = true;
    if (this.line === 'blank') this.line = 'strays-only';
  }

  /** A line of nothing else goes with them: left blank, it would end the headers. */
  private lineEnd(): readonly number[] {
    const end = this.isReturnHeld ? [CR, LF] : [LF];
    const { line } = this;
    this.isReturnHeld = false;
    this.line = 'blank';
    if (line === 'blank') this.isInHeaders = false;
    return line === 'strays-only' ? [] : end;
  }

  private lineByte(byte: number): readonly number[] {
    const before = this.isReturnHeld ? [CR] : [];
    if (this.isReturnHeld) this.line = 'text';
    this.isReturnHeld = byte === CR;
    if (byte === CR) return before;
    this.line = 'text';
    return [...before, byte];
  }
}
