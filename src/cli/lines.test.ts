import { readLines } from './lines';

async function linesOf(text: string, chunkBytes: number): Promise<readonly string[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let i = 0; i < bytes.length; i += chunkBytes) yield await Promise.resolve(bytes.subarray(i, i + chunkBytes));
  }
  const lines: string[] = [];
  for await (const line of readLines(chunks())) lines.push(line.toString());
  return lines;
}

describe('readLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\n\r\nb', ['a', '', 'b']],
    ['\r\na\rb\r\r\n', ['', 'a\rb\r']],
    ['perché\u2028è così\n', ['perché\u2028è così']],
  ])('splits %j', async (text, lines) => {
    for (const chunkBytes of [1, 2, 3, 1000]) expect(await linesOf(text, chunkBytes)).toEqual(lines);
  });
});
