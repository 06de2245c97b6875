import fc from '../../../test/support/seeded-fast-check';
import { readBody } from './read-body';

function read(text: string) {
  return readBody({ format: 'text', text });
}

describe('a plain text body', () => {
  it('is read in lines, however they end, and knows quoted ones', () => {
    const { text, lines, images } = read('a\r\n> b\rc\n\n>>d\n');
    expect(text).toBe('a\n> b\nc\n\n>>d\n');
    expect(lines.map(({ start, end, markup }) => [text.slice(start, end), markup])).toEqual([
      ['a', 'plain'],
      ['> b', 'quote'],
      ['c', 'plain'],
      ['', 'plain'],
      ['>>d', 'quote'],
      ['', 'plain'],
    ]);
    expect(images).toEqual([]);
  });

  it('has one empty line when it is empty', () => {
    expect(read('').lines).toEqual([{ start: 0, end: 0, markup: 'plain' }]);
    expect(read('').sourceOffset(0)).toBe(0);
  });

  it('drops what cannot be seen and knows one kind of space', () => {
    expect(read('\ufefftel.\u00a0\u202a0731\u202c  1\t2\u00ad\u0000').text).toBe('tel. 0731  1\t2');
  });

  it('leads back to the place right behind each character', () => {
    const parts = fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '\u200b', '\u00a0', '> q', '\ud83d\ude00', '\ud800');
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join('')),
        (source) => {
          const { text, sourceOffset } = read(source);
          for (let offset = 1; offset <= text.length; offset += 1) {
            const place = sourceOffset(offset);
            expect(read(source.slice(0, place)).text).toBe(text.slice(0, offset));
            expect(read(`${source.slice(0, place)}¤${source.slice(place)}`).text).toBe(
              `${text.slice(0, offset)}¤${text.slice(offset)}`,
            );
          }
        },
      ),
    );
  });
});

describe('an HTML body', () => {
  it('is read as what it shows', () => {
    expect(readBody({ format: 'html', html: '<p>citt&agrave;</p>' }).text).toBe('città');
  });
});
