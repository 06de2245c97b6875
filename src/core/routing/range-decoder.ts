/** The bits of a probability. */
const PROBABILITY_BITS = 11;
const EVEN = 1 << (PROBABILITY_BITS - 1);
/** How fast a probability follows what is read: the higher, the slower. */
const PACE = 5;
/** Below so many bits the range needs another byte. */
const TOP_BYTE = 24;
/** Turned, signed integers compare as unsigned ones. */
const SIGN = 0x80000000 | 0;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Probabilities of the bits of one kind of symbol; they adapt while the symbols are read. */
export function newContext(size: number): Uint16Array {
  return new Uint16Array(size).fill(EVEN);
}

/**
 * Reads what `scripts/routing/range-encoder.ts` wrote: an adaptive binary range coder (G. N. N. Martin, 1979), which packs skewed
 * numbers into fractions of bits. Past the end it reads zeros.
 */
export class RangeDecoder {
  private readonly bytes: Uint8Array;
  private at = 0;
  /** Both are unsigned, kept as signed integers of 32 bits: what is read once, before anything is compiled, is read much faster so. */
  private code = 0;
  private range = -1;

  /** Takes base64 without padding. */
  constructor(base64: string) {
    this.bytes = fromBase64(base64);
    for (let i = 0; i < 5; i++) this.code = (this.code << 8) | this.nextByte();
  }

  bit(context: Uint16Array, at: number): 0 | 1 {
    const probability = context[at] ?? EVEN;
    const bound = Math.imul(this.range >>> PROBABILITY_BITS, probability);
    const bit = (this.code ^ SIGN) < (bound ^ SIGN) ? 0 : 1;
    if (bit === 0) {
      this.range = bound;
      context[at] = probability + (((1 << PROBABILITY_BITS) - probability) >> PACE);
    } else {
      this.code = (this.code - bound) | 0;
      this.range = (this.range - bound) | 0;
      context[at] = probability - (probability >> PACE);
    }
    if (this.range >>> TOP_BYTE === 0) this.normalize();
    return bit;
  }

  /** A symbol of so many bits, most significant first; the context has 2 to the power of `bits` places. */
  symbol(context: Uint16Array, bits: number): number {
    let node = 1;
    for (let i = 0; i < bits; i++) node = node * 2 + this.bit(context, node);
    return node - (1 << bits);
  }

  /** A number from 0 to below `count`, all alike. */
  uniform(count: number): number {
    const step = Math.floor((this.range >>> 0) / count);
    const value = Math.min(count - 1, Math.floor((this.code >>> 0) / step));
    this.code = ((this.code >>> 0) - value * step) | 0;
    this.range = step | 0;
    this.normalize();
    return value;
  }

  /** A number of any size: its length in bits as a symbol of five bits, then the bits below the first. */
  number(context: Uint16Array): number {
    const length = this.symbol(context, 5);
    return length === 0 ? 0 : (1 << (length - 1)) + (length > 1 ? this.uniform(1 << (length - 1)) : 0);
  }

  private normalize(): void {
    while (this.range >>> TOP_BYTE === 0) {
      this.range <<= 8;
      this.code = (this.code << 8) | this.nextByte();
    }
  }

  private nextByte(): number {
    return this.bytes[this.at++] ?? 0;
  }
}

function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | (values[text.charCodeAt(i)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
