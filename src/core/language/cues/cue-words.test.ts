import { readCueWords } from './cue-words';

/** The words that open an item of a list. */
function items(text: string): readonly string[] {
  return readCueWords(text, [{ start: 0, end: text.length }])
    .filter(({ item }) => item)
    .map(({ word }) => word);
}

test.each<[string, readonly string[]]>([
  ['Due cose:\n- stampa vuota;\n- badge non letto.', ['stampa', 'badge']],
  ['- stampa vuota\n- badge non letto', ['stampa', 'badge']],
  ['Due cose: 1) stampa vuota; 2) badge non letto', ['1', '2']],
  ['A) La stampa è vuota. B) Il badge non è letto.', ['a', 'b']],
  ['1) stampa vuota 2) badge non letto 3) posta', ['1', '2', '3']],
  ['Segnalo la stampa come al punto 2) della guida', []],
  ['Segnalo:\n1 - stampa vuota\n2 - badge non letto', ['1', '2']],
  ['Orario:\n9 - 13', []],
  ['La pratica 1 - stampa vuota', []],
  ['Vedi art. 3 della pratica', []],
])('items of %j', (text, expected) => {
  expect(items(text)).toEqual(expected);
});

test('no sentence ends between the number of an item and its words', () => {
  const [label, word] = readCueWords('1 - stampa vuota', [{ start: 0, end: 16 }]);
  expect([label?.breaks, word?.breaks]).toEqual([true, false]);
});

test.each<[string, number]>([
  ["L'utente m.rossi e la legge L.104 del vigile.02", 1],
  ['La stampa è vuota.Il badge non va', 2],
])('sentences of %j', (text, expected) => {
  const words = readCueWords(text, [{ start: 0, end: text.length }]);
  expect(words.filter(({ breaks }) => breaks)).toHaveLength(expected);
});
