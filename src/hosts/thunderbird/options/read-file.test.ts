import { it as italian } from '../../../locales/it';
import { readConfigurationFile } from './read-file';

test.each([
  ['{ "organization": "Comune di Prova" }', 'config'],
  ['{ "name": "Moduli", "modules": [] }', 'modules'],
])('%s is %s', (text, part) => {
  expect(readConfigurationFile(text, italian.config)).toEqual({ ok: true, part, json: JSON.parse(text) as unknown });
});

test('faults are told with their place, misspelt keys too', () => {
  expect(readConfigurationFile('{\n  "mode": "strict",\n  "organisation": "X"\n}', italian.config)).toEqual({
    ok: false,
    faults: [
      '2:11: mode: trovato "strict", atteso "observe", "advise" oppure "enforce"',
      '3:3: organisation: chiave sconosciuta, forse intendevi "organization"',
    ],
  });
});

test('what is no JSON is told as such', () => {
  const reading = readConfigurationFile('organization = Comune', italian.config);
  expect(reading).toMatchObject({ ok: false, faults: [expect.stringContaining('JSON non valido')] });
});
