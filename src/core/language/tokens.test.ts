import { tokenize } from './tokens';

function words(text: string): string[] {
  return tokenize(text).map(({ word }) => word);
}

test.each<[string, string[]]>([
  ["L’anagrafe dell'ufficio non va", ["l'", 'anagrafe', "dell'", 'ufficio', 'non', 'va']],
  ["perche' la citta' e' piu' su, lunedi'", ['perche', 'la', 'citta', 'e', 'piu', 'su', 'lunedi']],
  ['Perché è lì', ['perche', 'e', 'li']],
  ['perche\u0301 cate\u00adgoria', ['perche', 'categoria']],
  ["l' ufficio", ["l'", 'ufficio']],
  ["D'Angelo Niccolo' FERRARA'", ["d'", 'angelo', 'niccolo', 'ferrara']],
  ["messaggio 'errore generico'", ['messaggio', 'errore', 'generico']],
  ['e-mail E-mail email', ['email', 'email', 'email']],
  ['stato-civile/anagrafe', ['stato', 'civile', 'anagrafe']],
  ['F24 e p7m, IUV', ['f24', 'e', 'p7m', 'iuv']],
  ['L. 190 del 2012, L.190/2012', ['l', '190', 'del', '2012', 'l', '190/2012']],
  ['S.U.A.P. e C.I.E', ['suap', 'e', 'cie']],
  ['U.Scoccia P.IVA D.Lgs.', ['u', 'scoccia', 'p', 'iva', 'd', 'lgs']],
  ['euro 1.234,56 del 12/03/2026 ore 08:30.', ['euro', '1.234,56', 'del', '12/03/2026', 'ore', '08:30']],
  ['a@b.example, vedi https://x.example/a?b=1.', ['a@b.example', 'vedi', 'https://x.example/a?b=1']],
  ['<anna.bianchi@comune.example>', ['anna.bianchi@comune.example']],
  ['(tributi) [imu] "tari"', ['tributi', 'imu', 'tari']],
  ['niente… 😀 *** --- ok', ['niente', 'ok']],
  ['', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('tells words, numbers and codes apart', () => {
  expect(tokenize('F24 345/2026 RSSMRA80A01H501U a@b.example').map(({ kind }) => kind)).toEqual([
    'word',
    'number',
    'code',
    'code',
  ]);
});

test('ranges are those of the text given, also within a range', () => {
  const text = "Ciao, perche' l’Ente?";
  for (const range of [undefined, { start: 6, end: text.length }]) {
    const last = tokenize(text, range).slice(-3);
    expect(last.map(({ start, end }) => text.slice(start, end))).toEqual(["perche'", 'l’', 'Ente']);
  }
});

test.each(['a.', "a'", '1.', '@.', 'é', 'e-', 'a.b'])('a flood of %j takes no more than proportional time', (piece) => {
  const flood = piece.repeat(1_000_000 / piece.length);
  const began = performance.now();
  tokenize(flood);
  expect(performance.now() - began).toBeLessThan(3000);
});
