import { sameName } from './same-name';

test.each([
  ['Anna Bianchi', 'BIANCHI ANNA', 'same'],
  ['Anna Bianchi', 'Dott.ssa Anna Bianchi', 'same'],
  ['Niccolò Ferrarà', "NICCOLO' FERRARA'", 'same'],
  ['F. Grassetti', 'Fulvio Grassetti', 'same'],
  ['Bianchi A.', 'Anna Bianchi', 'same'],
  ['Maria Teresa Lo Bianco', 'Teresa Lo Bianco', 'same'],
  ['Anna Bianchi Rossi', 'Anna Bianchi', 'same'],
  ['Mariagrazia Ferri', 'Maria Grazia Ferri', 'same'],
  ['Giovanni De Luca', 'Giovanni Deluca', 'same'],
  ['Lucia D’Angelo', "Lucia D'Angelo", 'same'],
  ['Beppe Rossi', 'Giuseppe Rossi', 'same'],
  ['Sandro Neri', 'Alessandro Neri', 'same'],
  ['Ale Neri', 'Alessandra Neri', 'same'],
  ['anna.bianchi', 'Anna Bianchi', 'same'],
  ['annabianchi', 'Anna Bianchi', 'same'],
  ['Anna Bianchi', 'Mario Rossi', 'different'],
  ['Anna Bianchi', 'Mario Bianchi', 'different'],
  ['A. Bianchi', 'Mario Rossi', 'different'],
  ['A. Bianchi', 'Mario Bianchi', 'different'],
  ['Anna Bruno', 'Mario Bruno', 'different'],
  ['Anna Rossi', 'Anna Bianchi', 'unclear'],
  ['Ufficio Ragioneria', 'Anna Bianchi', 'unclear'],
  ['Comune di Alfa - Tributi', 'Anna Bianchi', 'unclear'],
  ['protocollo', 'Anna Bianchi', 'unclear'],
  ['Bianchi', 'Anna Bianchi', 'unclear'],
  ['Anna', 'Mario Rossi', 'unclear'],
  ['', 'Anna Bianchi', 'unclear'],
  ['anna.bianchi@comune.example', 'Anna Bianchi', 'unclear'],
] as const)('%j and %j: %s', (a, b, verdict) => {
  expect(sameName(a, b)).toBe(verdict);
  expect(sameName(b, a)).toBe(verdict);
});
