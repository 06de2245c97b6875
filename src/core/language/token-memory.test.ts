import { tokensOf } from './token-memory';
import { tokenize } from './tokens';

const TEXT = "La stampa dell'avviso n. 12 esce vuota";

test('gives what reading gives, whatever was read before', () => {
  const ranges = [
    { start: 0, end: TEXT.length },
    { start: 3, end: 9 },
  ];
  for (const text of [TEXT, TEXT.toUpperCase(), TEXT])
    for (const range of ranges) expect(tokensOf(text, range)).toEqual(tokenize(text, range));
});

test('reads a stretch of the same text once', () => {
  const range = { start: 0, end: TEXT.length };
  expect(tokensOf(TEXT, range)).toBe(tokensOf(TEXT, { ...range }));
});

test('forgets a text when others have come', () => {
  const range = { start: 0, end: 9 };
  const first = tokensOf(TEXT, range);
  for (const other of ['uno', 'due', 'tre', 'quattro']) tokensOf(other, { start: 0, end: other.length });
  expect(tokensOf(TEXT, range)).not.toBe(first);
});
