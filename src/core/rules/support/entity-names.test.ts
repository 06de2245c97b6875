import fc from '../../../../test/support/seeded-fast-check';
import { entityNaming } from './entity-names';

const VALLEY = ['Comune di Monte San Vito', 'Comune di Montecarotto', 'Unione dei Comuni della Media Valle'];

test.each([
  ['a Montesanvito la stampa esce vuota', VALLEY],
  ['tributi@comune.montesanvito.example', VALLEY],
  ['per MONTE S. VITO', VALLEY],
  ["per conto dell'Unione", VALLEY],
  ['a Montegiberto', ['Comune di Monte Giberto', 'Comune di Alfa']],
  ['Azienda Speciale Servizi - stampa', ['Azienda Speciale Servizi', 'Comune di Alfa']],
  ['ASP: stampa', ['ASP', 'Comune di Alfa']],
  ['Azienda Multiservizi Beta - avvisi', ['Azienda Multiservizi Beta', 'Comune di Alfa']],
  ["per l'Unione Montana", ['Unione Montana Alta Valle', 'Unione dei Comuni Bassa Valle']],
  ["all'ATS 10 manca", ['ATS 10', 'Comune di Alfa']],
  ['boretta: avvisi', ['Comune di Boretta sul Po', 'Comune di Alfa']],
  ['a Fermo la stampa', ['Comune di Fermo', 'Comune di Alfa']],
])('%j names one of %j', (text, entities) => {
  expect(entityNaming([text], entities)).toBe('named');
});

test.each([
  ['a S.Vito la stampa', VALLEY],
  ['a Monte Vidon', ['Comune di Monte Vidon Corrado', 'Comune di Alfa']],
  ['a P.S.Elpidio', ["Comune di Porto Sant'Elpidio", 'Comune di Alfa']],
  ['M. Giberto', ['Comune di Monte Giberto', 'Comune di Alfa']],
])('%j names one of %j in part', (text, entities) => {
  expect(entityNaming([text], entities)).toBe('partly');
});

test.each([
  ["fondi per l'Unione Europea", VALLEY],
  ['residente in provincia di Roma', ['Provincia di Alfa', 'Comune di Alfa']],
  ['parco auto e parco giochi', ['Parco dei Monti', 'Comune di Alfa']],
  ['dalle 10 alle 12', ['ATS 10', 'Comune di Alfa']],
  ["il porto d'armi", ['Comune di Porto', 'Comune di Alfa']],
  ['il programma è fermo', ['Comune di Fermo', 'Comune di Alfa']],
  ['via Castelbeta 3', ['Comune di Castelbeta', 'Comune di Alfa']],
  ['il Comune attende', VALLEY],
])('%j names none of %j', (text, entities) => {
  expect(entityNaming([text], entities)).toBe('not-named');
});

test('an Ente written as in the profile is always named', () => {
  const word = fc.constantFrom(
    'Comune',
    'di',
    'Unione',
    'San',
    "Sant'Elpidio",
    'Azienda',
    'Speciale',
    'Monte',
    'Alfa',
    'sul',
    'ASP',
    'Villa',
    "dell'Adda",
  );
  const entity = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(entity, { minLength: 2, maxLength: 6 }), fc.nat(), (entities, pick) => {
      const chosen = entities[pick % entities.length] ?? '';
      expect(entityNaming([`${chosen} - la stampa non esce`], entities)).toBe('named');
    }),
  );
});
