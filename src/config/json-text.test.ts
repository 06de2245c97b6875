import { config as en } from '../locales/en/config';
import { config as it_ } from '../locales/it/config';
import { describeFault } from './describe-fault';
import { readDirectory } from './directory';
import type { Reading } from './fault';
import { readJsonText } from './json-text';
import { STRICT } from './read';
import { readSettings } from './settings';

function told(text: string, read: (json: unknown) => Reading<unknown>, texts = it_): readonly string[] {
  const reading = readJsonText(text, read);
  if (reading.ok) return [];
  return reading.faults.map(
    (fault) => `${fault.position.line}:${fault.position.column}: ${describeFault(texts, fault)}`,
  );
}

const settings = (json: unknown) => readSettings(json, STRICT);
const directory = (json: unknown) => readDirectory(json, STRICT);

describe('readJsonText', () => {
  it('tells line, column, key, what was found and what is expected', () => {
    const text = '{\n  "rules": {\n    "insistence": "of"\n  }\n}\n';
    expect(told(text, settings)).toEqual([
      '3:19: rules.insistence: trovato "of", atteso "error", "warning", "suggestion" oppure "off"',
    ]);
    expect(told(text, settings, en)).toEqual([
      '3:19: rules.insistence: found "of", expected "error", "warning", "suggestion" or "off"',
    ]);
  });

  it('proposes the key that was probably meant, or lists the allowed ones', () => {
    expect(told('{"vendr": {}}', settings)).toEqual(['1:2: vendr: chiave sconosciuta, forse intendevi "vendor"']);
    expect(told('{"contract": {"x": 1}}', settings)).toEqual([
      '1:15: contract.x: chiave sconosciuta; qui si può usare "operationalSupport" oppure "training"',
    ]);
    expect(told('{"rules": {"Subject-Generik": "off"}}', settings)[0]).toContain('forse intendevi "subject-generic"');
  });

  it('points to a missing key’s object and to a duplicate’s later place', () => {
    expect(told('{"name": "x",\n "modules": [\n  {"id": "a", "name": "A"}]}', directory)).toEqual([
      '3:3: modules[0].address: chiave obbligatoria mancante',
    ]);
    const twice =
      '{"name":"x","modules":[\n{"id":"a","name":"A","address":"a@b.example"},\n{"id":"a","name":"B","address":"b@b.example"}]}';
    expect(told(twice, directory)).toEqual([
      '3:7: modules[1].id: trovato "a", che c’è già in modules[0].id; atteso un valore diverso',
    ]);
  });

  it('tells a compound value by its kind and cuts a long one', () => {
    expect(told('{"mode": {}}', settings)[0]).toContain('trovato un oggetto {…}');
    expect(told('{"vendor": []}', settings)).toEqual(['1:12: vendor: trovato un elenco […], atteso un oggetto {…}']);
    expect(told(`{"mode": "${'a'.repeat(500)}"}`, settings)[0]?.length).toBeLessThan(200);
  });

  it('refuses what nests too deeply for any parser, brackets in texts not counted', () => {
    const deep = `{"mode": "[[[{{{\\"[[[",\n"rules": ${'[{"a":'.repeat(50_000)}`;
    expect(told(deep, settings)).toEqual(['2:305: JSON non valido: ci sono troppe parentesi una dentro l’altra']);
    expect(told(`{"mode": "${'['.repeat(50_000)}"}`, settings)[0]).toContain('mode: trovato');
    expect(told(`${'[{"a":'.repeat(40)}1${'}]'.repeat(40)}`, settings)[0]).not.toContain('JSON non valido');
  });

  it.each(['[', '{"a":', '[},', '[/*]*/', '/*"*/[', '"a\r[', '"a\\\n[', '[}]]}}[', '[{x]', '{"a" [ ] [,'])(
    'survives %j again and again',
    (piece) => {
      expect(told(piece.repeat(20_000), settings)).toEqual([expect.stringContaining('JSON non valido')]);
    },
  );

  it.each([
    ['', '1:1: JSON non valido: il file è vuoto'],
    ['  \n', 'il file è vuoto'],
    ['{\n  "mode": "enforce"\n  "rules": {}\n}', '3:3: JSON non valido: manca una virgola'],
    ['{"mode": "enforce",}', '1:20: JSON non valido: qui serve una chiave fra virgolette doppie'],
    ['{"mode": enforce}', '1:10: JSON non valido: parola non riconosciuta'],
    ['{"mode" "enforce"}', 'mancano i due punti'],
    ['{"mode": }', 'qui manca un valore'],
    ['{"mode": "enforce"', 'manca la parentesi graffa'],
    ['{"mode": "enforce}', 'mancano le virgolette di chiusura'],
    ['// note\n{}', '1:1: JSON non valido: i commenti non sono ammessi'],
    ['{} {}', 'altro testo dopo la fine'],
    ['{"vendor": {"products": ["a"}}', 'manca'],
  ])('tells what is no JSON: %j', (text, fault) => {
    const faults = told(text, settings);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('refuses a key that stands twice in one object, and only there', () => {
    expect(told('{"mode": "observe",\n"mode": "enforce"}', settings)).toEqual([
      '2:1: mode: chiave ripetuta: tenerne una sola',
    ]);
    expect(told('{"vendor": {"name": "a"}, "organization": "name"}', settings)).toEqual([]);
  });

  it('soon has enough of a text in which everything is wrong', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `"k${index}": 1, "k${index}": 2`);
    const start = performance.now();
    expect(told(`{${keys.join(',')}}`, settings)).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('counts columns behind a byte order mark and lines with CRLF', () => {
    expect(told('\uFEFF{"mode": 1}', settings)[0]).toMatch(/^1:10: /);
    expect(told('{\r\n"mode": 1}', settings)[0]).toMatch(/^2:9: /);
  });
});
