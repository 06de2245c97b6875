/** The counterpart of `src/core/routing/range-decoder.ts`; a test holds the two together. */
export class RangeEncoder {
  private low = 0;
  private range = 0xffffffff;
  private held = 0;
  private pending = 1;
  private readonly bytes: number[] = [];

  bit(context: Uint16Array, at: number, bit: 0 | 1): void {
    const probability = context[at] ?? 1024;
    const bound = (this.range >>> 11) * probability;
    if (bit === 0) {
      this.range = bound;
      context[at] = probability + ((2048 - probability) >> 5);
    } else {
      this.low += bound;
      this.range -= bound;
      context[at] = probability - (probability >> 5);
    }
    this.normalize();
  }

  symbol(context: Uint16Array, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = ((value >> i) & 1) === 1 ? 1 : 0;
      this.bit(context, node, bit);
      node = node * 2 + bit;
    }
  }

  uniform(count: number, value: number): void {
    this.range = Math.floor(this.range / count);
    this.low += value * this.range;
    this.normalize();
  }

  number(context: Uint16Array, value: number): void {
    const length = value === 0 ? 0 : 32 - Math.clz32(value);
    this.symbol(context, 5, length);
    if (length > 1) this.uniform(1 << (length - 1), value - (1 << (length - 1)));
  }

  /** Base64 without padding. */
  finish(): string {
    for (let i = 0; i < 5; i++) this.shift();
    let end = this.bytes.length;
    while (end > 0 && this.bytes[end - 1] === 0) end--;
    return Buffer.from(this.bytes.slice(0, end)).toString('base64').replace(/=+$/, '');
  }

  private normalize(): void {
    while (this.range < 0x1000000) {
      this.range *= 0x100;
      this.shift();
    }
  }

  /** Writes the highest byte of `low`, unless a later carry may still change it. */
  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 0x100000000) {
      const carry = this.low >= 0x100000000 ? 1 : 0;
      for (let byte = this.held; this.pending > 0; this.pending--) {
        this.bytes.push((byte + carry) & 0xff);
        byte = 0xff;
      }
      this.held = Math.floor(this.low / 0x1000000) & 0xff;
    }
    this.pending++;
    this.low = (this.low % 0x1000000) * 0x100;
  }
}
