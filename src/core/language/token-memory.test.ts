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

test('reads a line of the same text once, whatever stretch it is in', () => {
  const text = `Buongiorno,\n${TEXT}\nGrazie`;
  const line = { start: 12, end: 12 + TEXT.length };
  const [first] = tokensOf(text, line);
  expect(tokensOf(text, { start: 0, end: text.length })[1]).toBe(first);
  expect(tokensOf(text, { start: line.start, end: line.start + 9 })[0]).toBe(first);
});

test('gives of several lines what reading them in one gives, also where a stretch cuts lines and words', () => {
  const text = "Buongiorno,\nla rata (1.234,56) dell'anno\n\nc.a. sig. Rossi\r\nS.U.A.P. e www.comune.example";
  const differing: string[] = [];
  for (let start = 0; start <= text.length; start++)
    for (let end = start; end <= text.length; end++)
      if (JSON.stringify(tokensOf(text, { start, end })) !== JSON.stringify(tokenize(text, { start, end })))
        differing.push(text.slice(start, end));
  expect(differing).toEqual([]);
});

test('forgets a text when others have come', () => {
  const range = { start: 0, end: 9 };
  const first = tokensOf(TEXT, range);
  for (const other of ['uno', 'due', 'tre', 'quattro']) tokensOf(other, { start: 0, end: other.length });
  expect(tokensOf(TEXT, range)[0]).not.toBe(first[0]);
});
