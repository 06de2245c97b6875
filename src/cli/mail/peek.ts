export interface Peeked {
  /** The first bytes: at least as many as asked for, unless the source ends before. */
  readonly head: Buffer;
  /** The whole source from its `skip`-th byte on; to be read once. */
  readonly from: (skip: number) => AsyncGenerator<Buffer>;
  /** Closes a source that is not read to its end. */
  readonly close: () => Promise<void>;
}

/** Looks at the beginning of a stream of bytes without losing it. */
export async function peek(source: AsyncIterable<Buffer>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  let done = false;
  while (length < bytes && !done) {
    const next = await iterator.next();
    if (next.done === true) {
      done = true;
    } else {
      first.push(next.value);
      length += next.value.length;
    }
  }
  const head = Buffer.concat(first, length);
  return {
    head,
    async *from(skip) {
      yield head.subarray(skip);
      while (!done) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    },
    async close() {
      await iterator.return?.();
    },
  };
}
