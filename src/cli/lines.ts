const LF = 0x0a;
const CR = 0x0d;

/**
 * The lines of a stream, as bytes, without their ends (LF or CRLF). Node's own readline decodes them, in silence where they are
 * damaged, and would also break at U+2028, which JSON allows inside strings.
 */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      yield withoutReturn(Buffer.concat([...pending, chunk.subarray(start, end)]));
      pending = [];
      start = end + 1;
    }
    pending.push(chunk.subarray(start));
  }
  const rest = withoutReturn(Buffer.concat(pending));
  if (rest.length > 0) yield rest;
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === CR ? line.subarray(0, -1) : line;
}
