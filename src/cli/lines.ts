import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream, without their ends (LF or CRLF) and without a byte order mark. Node's own readline would also break at
 * U+2028, which JSON allows inside strings.
 */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pending: string[] = [];
  let isFirst = true;
  const take = (last: string): string => {
    const line = [...pending, last].join('');
    pending = [];
    const start = isFirst && line.startsWith('\uFEFF') ? 1 : 0;
    isFirst = false;
    return line.slice(start, line.endsWith('\r') ? -1 : undefined);
  };
  for await (const chunk of source) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    let open = first;
    for (const next of others) {
      yield take(open);
      open = next;
    }
    pending.push(open);
  }
  const rest = take(decoder.end());
  if (rest !== '') yield rest;
}
