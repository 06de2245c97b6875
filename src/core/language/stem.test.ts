import { stem } from './stem';

test.each([
  ['determina', 'determine'],
  ['tributo', 'tributi'],
  ['fattura', 'fatture'],
  ['protocollo', 'protocolli'],
  ['elettorale', 'elettorali'],
  ['mandato', 'mandati'],
  ['stampare', 'stampato'],
])('%s and %s share a stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test('different words keep different stems', () => {
  expect(new Set(['tributi', 'anagrafe', 'protocollo', 'mandato', 'fattura'].map(stem)).size).toBe(5);
});

test.each(['f24', "dell'", '', '190/2012', 'x'.repeat(100_000)])('leaves alone what is no word', (word) => {
  expect(stem(word)).toBe(word);
});

test('stays bounded under many distinct words', () => {
  const letters = 'abcdefghij';
  for (let i = 0; i < 30_000; i++) stem(String(i).replace(/\d/g, (digit) => letters.charAt(Number(digit))));
  expect(stem('tributi')).toBe(stem('tributo'));
});
