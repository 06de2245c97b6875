import { unslipped } from './slips';

test.each([
  ['ravediment', 'ravvediment'],
  ['protocolll', 'protocoll'],
  ['deteminra', 'detemirna'],
  ['elettroale', 'elettorale'],
])('%s may be meant as %s', (written, meant) => {
  expect(unslipped(written)).toContain(meant);
});

test('short words are taken as written', () => {
  expect(unslipped('ruollo')).toEqual([]);
});

test('what is too long for a word costs nothing', () => {
  expect(unslipped('ab'.repeat(500_000))).toEqual([]);
});
