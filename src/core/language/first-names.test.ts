import { readFileSync } from 'node:fs';
import { FREQUENT_SURNAMES } from '../../../scripts/frequent-surnames';
import { MORE_FIRST_NAMES } from '../../../scripts/first-names-supplement';
import { NAMES_FILE, nameListModule } from '../../../scripts/write-first-names';
import { isAmbiguousFirstName, isFirstName, isSurname } from './first-names';

test('the committed list is that of the installed package and the supplement', () => {
  expect(readFileSync(NAMES_FILE, 'utf8')).toBe(nameListModule());
});

test('every name that went in comes out, and no beginning of one', () => {
  for (const name of MORE_FIRST_NAMES) expect([name, isFirstName(name)]).toEqual([name, true]);
  for (const name of FREQUENT_SURNAMES) expect([name, isSurname(name)]).toEqual([name, true]);
  expect(
    ['mar', 'ann', 'bianch', 'stampa', 'ufficio', 'tributi', 'errore'].filter(
      (word) => isFirstName(word) || isSurname(word),
    ),
  ).toEqual([]);
});

test.each([
  'anna',
  'giuseppe',
  'maicol',
  'ylenia',
  'oksana',
  'mohamed',
  'hannes',
  'gavino',
  'luigi',
  'andrea',
  'mariagrazia',
])('%s is a first name', (name) => {
  expect(isFirstName(name)).toBe(true);
  expect(isAmbiguousFirstName(name)).toBe(false);
});

test.each(['grazia', 'franco', 'marina', 'chiara', 'luce', 'rosa', 'libero'])(
  '%s is a first name and a word',
  (name) => {
    expect(isAmbiguousFirstName(name)).toBe(true);
  },
);

test('mario is no word', () => {
  expect(isAmbiguousFirstName('mario')).toBe(false);
});
