import fc from '../../../test/support/seeded-fast-check';
import { fold } from './fold';
import { greetingPrefixLength, isClosing, isGreeting } from './greetings';
import { personNameOf } from './display-name';
import { findPersonNames, sameName } from './person-names';
import { findPhones } from './phones';
import { tokenize } from './tokens';

/** Pieces that mean something to one of the functions, mixed with whatever UTF-16 can hold. */
const piece = fc.oneof(
  fc.constantFrom(
    'tel. ',
    'fax',
    '0731',
    '123456',
    '+39',
    '(',
    ')',
    '/',
    ' - ',
    '.',
    ',',
    "'",
    '’',
    '@',
    '://',
    'int. ',
    'n. ',
    'C.F. ',
  ),
  fc.constantFrom(
    'Anna ',
    'BIANCHI ',
    'De ',
    'San ',
    'Comune di ',
    'Via ',
    'Dott.',
    'ssa ',
    'a.',
    'grazie',
    'Buongiorno',
    'Spett.le',
    '\n',
    '\r',
    '\t',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function expectWithin(
  ranges: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): void {
  let last = start;
  for (const range of ranges) {
    expect(range.start).toBeGreaterThanOrEqual(last);
    expect(range.end).toBeGreaterThan(range.start);
    last = range.end;
  }
  expect(last).toBeLessThanOrEqual(end);
}

test('whatever the text, ranges are in order, within it, and nothing throws', () => {
  fc.assert(
    fc.property(text, text, fc.nat(60), (before, after, cut) => {
      const whole = before + after;
      const start = Math.min(cut, whole.length);
      const range = { start, end: whole.length };
      expect(fold(whole)).toHaveLength(whole.length);
      expectWithin(tokenize(whole, range), start, whole.length);
      expectWithin(
        findPhones(whole, range).map((phone) => phone.range),
        start,
        whole.length,
      );
      expectWithin(
        findPersonNames(whole, range).map((name) => name.range),
        start,
        whole.length,
      );
      const prefix = greetingPrefixLength(whole);
      expect(prefix).toBeGreaterThanOrEqual(0);
      expect(prefix).toBeLessThanOrEqual(whole.length);
      expect(typeof isGreeting(whole)).toBe('boolean');
      expect(typeof isClosing(whole)).toBe('boolean');
      expect(['string', 'object']).toContain(typeof personNameOf(whole));
      expect(sameName(before, after)).toBe(sameName(after, before));
    }),
    { numRuns: 3000 },
  );
});

test.each(['Buongiorno ', 'grazie ', 'Gentile ', 'cordiali saluti ', '!', 'a,'])(
  'a megabyte of %j greets in no time',
  (words) => {
    const flood = words.repeat(1_000_000 / words.length);
    const began = performance.now();
    isGreeting(flood);
    isClosing(flood);
    greetingPrefixLength(flood);
    sameName(flood, flood);
    personNameOf(flood);
    expect(performance.now() - began).toBeLessThan(1000);
  },
);
