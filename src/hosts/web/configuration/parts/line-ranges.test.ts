import { lineRanges } from './line-ranges';

test.each([
  [[], ''],
  [[0], '1'],
  [[0, 1, 2], '1–3'],
  [[0, 1, 4, 6, 7], '1–2, 5, 7–8'],
])('%j', (indices, words) => {
  expect(lineRanges(indices)).toBe(words);
});
