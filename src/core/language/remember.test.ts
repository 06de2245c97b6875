import { remember } from './remember';

test('what was found for a word is found once', () => {
  const find = jest.fn((word: string) => word.length);
  const length = remember(find);
  expect([length('atto'), length('atti'), length('atto')]).toEqual([4, 4, 4]);
  expect(find).toHaveBeenCalledTimes(2);
});

test('a mail of ever new words fills no memory', () => {
  const find = jest.fn((word: string) => word);
  const same = remember(find);
  same('prima');
  for (let i = 0; i < 5_000; i++) same(`parola${i}`);
  same('prima');
  expect(find.mock.calls.filter(([word]) => word === 'prima')).toHaveLength(2);
});
