import { fold } from './fold';

test.each([
  ['PERCHÉ più Città', 'perche piu citta'],
  ['dell’Ente “Alfa” «Beta»', 'dell\'ente "alfa" "beta"'],
  ['a\u00a0b\u2009c\td\u3000e', 'a b c d e'],
  ['riga\r\nriga', 'riga\r\nriga'],
  ['Łukasz Đorđević Øystein', 'lukasz dordevic oystein'],
  ['Straße İstanbul', 'straße istanbul'],
  ['Àéîõü ÇÑ Ș Ț', 'aeiou cn s t'],
  ['😀 \ud800 x', '😀 \ud800 x'],
  ['', ''],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('every code unit folds to exactly one, the same as on its own', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
  const folded = fold(all);
  expect(folded).toHaveLength(all.length);
  for (let unit = 0; unit < 0x10000; unit += 257) expect(folded.charAt(unit)).toBe(fold(String.fromCharCode(unit)));
});

test('folding twice changes nothing more', () => {
  const all = Array.from({ length: 0x2000 }, (_, unit) => String.fromCharCode(unit)).join('');
  expect(fold(fold(all))).toBe(fold(all));
});
