import { writersNameFinder } from './name-in-lines';

test.each([
  [null, 'Anna Bianchi', ['Anna Bianchi']],
  [null, 'Anna Bianchi', ['Ufficio Tributi', 'Bianchi dott.ssa Anna, tel. 0731 123456']],
  [null, 'Anna Bianchi', ['Anna', 'BIANCHI']],
  [null, 'Tarek Benali', ['tarek benali']],
  ['Anna Bianchi', 'Ufficio Tributi', ['Anna "Annina" Bianchi']],
])('the writer with profile %j and From %j is found in %j', (profile, from, lines) => {
  expect(writersNameFinder(profile, from)(lines)).toBe(true);
});

test.each([
  [null, 'Anna Bianchi', ['Anna Verdi']],
  [null, 'Anna Bianchi', ['Anna', 'Ufficio Tributi del Comune', 'Bianchi']],
  // An office names nobody, also where its own name is signed.
  [null, 'Ufficio Tributi', ['Ufficio Tributi']],
  [null, '', ['Anna Bianchi']],
  // The profile counts before From.
  ['Mario Verdi', 'Anna Bianchi', ['Anna Bianchi']],
])('the writer with profile %j and From %j is not found in %j', (profile, from, lines) => {
  expect(writersNameFinder(profile, from)(lines)).toBe(false);
});
