import { inQuotes, oneOf } from './phrases';

test('words of the mail stand between the marks of the language, on one line', () => {
  expect(inQuotes(' avvisi\n  TARI ', 'it')).toBe('«avvisi TARI»');
  expect(inQuotes('avvisi TARI', 'en')).toBe('“avvisi TARI”');
});

test('long words are shortened, and no character is cut in two', () => {
  expect(inQuotes('a'.repeat(60), 'it')).toBe(`«${'a'.repeat(60)}»`);
  expect(inQuotes('a'.repeat(61), 'it')).toBe(`«${'a'.repeat(59)}…»`);
  expect(inQuotes(`${'a'.repeat(58)}\u{1f600}${'a'.repeat(9)}`, 'it')).toBe(`«${'a'.repeat(58)}…»`);
});

test.each([
  [[], ''],
  [['Alfa'], 'Alfa'],
  [['Alfa', 'Beta', 'Gamma'], 'Alfa, Beta o Gamma'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'a, b, c, d, e, f…'],
])('%j reads %j', (items, text) => {
  expect(oneOf(items, 'o')).toBe(text);
});
