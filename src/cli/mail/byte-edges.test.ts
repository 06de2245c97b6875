import { ByteEdges } from './byte-edges';

/** What is kept, as text, of a text that comes in chunks of a size. */
function kept(text: string, chunkBytes: number, edgeBytes = 4): readonly string[] {
  const edges = new ByteEdges(edgeBytes);
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += chunkBytes) edges.take(bytes.subarray(start, start + chunkBytes));
  expect(edges.size).toBe(bytes.length);
  return edges.pieces().map(String);
}

describe('ByteEdges', () => {
  it.each([
    ['', ['']],
    ['abc', ['abc']],
    ['abcd', ['abcd']],
    ['abcdefg', ['abcdefg']],
    ['abcdefgh', ['abcdefgh']],
    ['abcdefghi', ['abcd', 'fghi']],
    ['abcdefghijklmnopqrstuvwxyz', ['abcd', 'wxyz']],
    ['abcdefghijklmnopqrstuvwxyzABC', ['abcd', 'zABC']],
  ])('keeps both ends of %j, however they come', (text, pieces) => {
    for (const chunkBytes of [1, 2, 3, 4, 5, 7, 100]) expect(kept(text, chunkBytes)).toEqual(pieces);
  });

  it('cuts no UTF-8 character in two', () => {
    for (const filling of ['', 'a', 'ab', 'abc', 'abcd']) {
      for (const character of ['è', '€', '😀']) {
        const pieces = kept(filling + character.repeat(20), 7, 10);
        expect(pieces).toHaveLength(2);
        expect(pieces.join('')).toMatch(new RegExp(`^${filling}(${character})+$`));
      }
    }
  });

  it('can keep nothing and count all the same', () => {
    expect(kept('abcdef', 3, 0)).toEqual(['', '']);
  });

  it('does not hold on to the chunks', () => {
    const chunk = Buffer.from('abcdef');
    const edges = new ByteEdges(4);
    edges.take(chunk);
    chunk.fill('x');
    expect(edges.pieces().map(String)).toEqual(['abcdef']);
  });
});
