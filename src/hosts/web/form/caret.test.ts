import { moveCaret } from './caret';

test('a line put in below leaves the caret where it is', () => {
  expect(moveCaret({ start: 3, end: 3 }, 'Buongiorno', 'BuongiornoAnna Bianchi')).toEqual({ start: 3, end: 3 });
});

test('a line put in above pushes it on', () => {
  expect(moveCaret({ start: 5, end: 9 }, 'testo scritto', 'Comune: testo scritto')).toEqual({ start: 13, end: 17 });
});

test('a line taken away above pulls it back', () => {
  expect(moveCaret({ start: 13, end: 13 }, 'Comune: testo scritto', 'testo scritto')).toEqual({ start: 5, end: 5 });
});
