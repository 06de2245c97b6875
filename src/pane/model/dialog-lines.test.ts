import { dialogLines } from './dialog-lines';

test.each([
  [[], [], []],
  [[1, 2, 3, 4], [1, 2, 3, 4], []],
  [
    [1, 2, 3, 4, 5],
    [1, 2, 3],
    [4, 5],
  ],
])('of %j the dialog shows %j and counts %j', (findings, shown, rest) => {
  expect(dialogLines(findings)).toEqual({ shown, rest });
});
