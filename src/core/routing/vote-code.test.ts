import { voteCode, voteStem } from './vote-code';

test.each(['versar', 'versat', 'versand', 'vers'])('%s: forms of a verb share their votes', (key) => {
  expect(voteStem(key)).toBe('vers');
});

test('short words keep their endings, long ones their beginning', () => {
  expect(voteStem('dat')).toBe('dat');
  expect(voteStem('pagar')).toBe('pagar');
  expect(voteStem('anagrafic')).toBe('anagraf');
});

test('other words have other votes', () => {
  expect(voteCode('locul')).not.toBe(voteCode('tribut'));
});
