import fc from '../../../../test/support/seeded-fast-check';
import { parseFragment } from 'parse5';
import { decodeAttribute, readCharacterReference } from './character-reference';
import { LEGACY_CHARACTERS, LONGEST_LEGACY_NAME, NAMED_CHARACTERS } from './entities';

function decode(source: string): string {
  const reference = readCharacterReference(source, 0, source.length);
  return reference === null ? source : reference.characters + source.slice(reference.end);
}

/** As the maintained parser decodes it. */
function textOf(html: string): string {
  const [node] = parseFragment(html).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}

describe('character references', () => {
  it('decodes every name of the table as browsers do', () => {
    expect(NAMED_CHARACTERS.size).toBeGreaterThan(253);
    for (const name of NAMED_CHARACTERS.keys())
      expect([name, decode(`&${name};`)]).toEqual([name, textOf(`&${name};`)]);
  });

  it('does without a semicolon for the names of old', () => {
    expect(LEGACY_CHARACTERS.size).toBe(106);
    for (const name of LEGACY_CHARACTERS.keys()) {
      expect(name.length).toBeLessThanOrEqual(LONGEST_LEGACY_NAME);
      expect([name, decode(`&${name}1`)]).toEqual([name, textOf(`&${name}1`)]);
    }
    expect(decode('&euro1')).toBe('&euro1');
  });

  it('reads any number as browsers do', () => {
    const numbers = fc.oneof(fc.nat(0x200), fc.nat(0x120000), fc.bigInt({ min: 0n, max: 10n ** 30n }));
    fc.assert(
      fc.property(numbers, fc.boolean(), fc.constantFrom(';', '', 'g'), (number, hexadecimal, end) => {
        const source = hexadecimal ? `&#x${number.toString(16)}${end}` : `&#${number.toString()}${end}`;
        expect(decode(source)).toBe(textOf(source));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves an ampersand that begins nothing', () => {
    for (const source of ['&', '& ', '&;', '&#', '&#;', '&#x;', '&#xg', '&nonsense;', `&${'a'.repeat(100)};`]) {
      expect(decode(source)).toBe(source);
    }
  });

  it('keeps the parameters of a link apart', () => {
    expect(decodeAttribute('?a=1&copy=2&lt;b&amp;c&ltd&#38;')).toBe('?a=1&copy=2<b&c&ltd&');
  });
});
