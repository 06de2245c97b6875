import { sliceRange } from '../draft/text-range';
import type { ModuleDirectory, ModuleEntry } from './directory';
import type { RoutingText } from './routing-text';
import { suggestModules } from './suggest-modules';
import { worthShowing } from './suggestion';

function directory(...modules: readonly Omit<ModuleEntry, 'address'>[]): ModuleDirectory {
  const entries = modules.map((module) => ({ ...module, address: `${module.id}@ticket.example` }));
  return { name: 'Prova', sourceUrl: null, placeholder: true, modules: entries };
}

function mail(subject: string, body = ''): RoutingText {
  return { subject, subjectStart: 0, body, own: [{ start: 0, end: body.length }], quoted: [] };
}

const OFFICES = directory(
  { id: 'tributi', name: 'Tributi (IMU, TARI)' },
  { id: 'anagrafe', name: 'Anagrafe e ANPR' },
  { id: 'atti', name: 'Atti amministrativi' },
  { id: 'albo', name: 'Albo pretorio online' },
  { id: 'elettorale', name: 'Elettorale e leva' },
  { id: 'sistemi', name: 'Accessi e sistemistica' },
);

function ids(text: RoutingText, from = OFFICES): readonly string[] {
  return suggestModules(text, from).map((suggestion) => suggestion.module.id);
}

test('suggests the module of the words, with the words as evidence', () => {
  const text = mail('Acconto IMU', 'Nell’avviso  di accertamento gli interessi sono a zero.');
  const best = suggestModules(text, OFFICES)[0];
  expect(best?.module.id).toBe('tributi');
  expect(best?.confidence).toBeGreaterThan(0.6);
  expect(best?.evidence.map((evidence) => evidence.words)).toContain('avviso  di accertamento');
  for (const { part, range, words } of best?.evidence ?? [])
    expect(sliceRange(part === 'subject' ? text.subject : text.body, range)).toBe(words);
});

test('says nothing, or little, where nothing is said', () => {
  expect(ids(mail('', ''))).toEqual([]);
  expect(ids(mail('Richiesta', 'Buongiorno, potete richiamarmi? Grazie'))).toEqual([]);
  const vague = suggestModules(mail('Aiuto', 'Il programma non va.'), OFFICES);
  expect(vague.every((suggestion) => suggestion.confidence < 0.3)).toBe(true);
});

test('gives a longer phrase the word that it contains', () => {
  expect(ids(mail("Iscrizione all'albo degli scrutatori"))[0]).toBe('elettorale');
  expect(ids(mail("Pubblicazione all'albo"))[0]).toBe('albo');
});

test('finds misspelt words', () => {
  expect(ids(mail('Ravedimento sbagliato'))[0]).toBe('tributi');
});

test('counts an abbreviation that is also a word only in capitals', () => {
  const offices = directory({ id: 'edilizia', name: 'Edilizia privata' });
  expect(ids(mail('Pratica nel SUE'), offices)).toEqual(['edilizia']);
  expect(worthShowing(suggestModules(mail('Le sue colleghe'), offices))).toEqual([]);
});

test('reads neither streets nor people as matter', () => {
  expect(suggestModules(mail('', 'Via dei Tributi 12'), OFFICES).every(({ confidence }) => confidence < 0.3)).toBe(
    true,
  );
  expect(ids(mail('', 'Via dei Tributi 12'))).not.toContain('tributi');
  expect(ids(mail('', 'Ne ho parlato con il sig. Giunta'))).toEqual([]);
});

test('reads neither what stands before the subject proper nor much of quoted text', () => {
  expect(ids({ ...mail('tributi: domanda'), subjectStart: 8 })).toEqual([]);
  const body = 'Carta di identità elettronica\nRuolo TARI';
  const quoted = { ...mail('', body), own: [{ start: 0, end: 29 }], quoted: [{ start: 30, end: body.length }] };
  expect(ids(quoted)[0]).toBe('anagrafe');
  expect(ids({ ...quoted, own: [] })).toEqual(['tributi']);
});

test('ties an entry to topics by configuration, else by its name', () => {
  const named = directory({ id: 'm1', name: 'Gestione tributi locali' }, { id: 'm2', name: 'Servizi demografici' });
  expect(ids(mail('Calcolo IMU'), named)[0]).toBe('m1');
  expect(ids(mail('Certificato di residenza'), named)[0]).toBe('m2');
  const configured = directory({ id: 'm1', name: 'Area A', topics: ['elettorale'] }, { id: 'm2', name: 'Area B' });
  expect(ids(mail('Tessera elettorale'), configured)).toEqual(['m1']);
});

test("ranks an entry that no topic knows by its name and the organisation's terms", () => {
  const own = directory(
    { id: 'tributi', name: 'Tributi' },
    { id: 'uma', name: 'Biblioteca', terms: ['prestito dei libri'] },
  );
  expect(ids(mail('Prestito libri scaduto'), own)[0]).toBe('uma');
  expect(ids(mail('Il catalogo della biblioteca'), own)[0]).toBe('uma');
});

test('suggests at most five', () => {
  const many = directory(
    ...['tributi', 'anagrafe', 'atti', 'albo', 'paghe', 'cimiteri', 'suap'].map((id) => ({ id, name: id })),
  );
  expect(ids(mail('Loculo, SUAP, cedolino, albo pretorio, delibera, ANPR, IMU'), many)).toHaveLength(5);
});

test('a long mail takes time in proportion at most', () => {
  const body = 'ordinanza del sindaco in pubblicazione e certificato di residenza '.repeat(20_000);
  const started = performance.now();
  expect(ids(mail('', body)).length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('takes a module by the name that only its directory has, in a short mail too', () => {
  const named = directory({ id: 'alfa', name: 'Zirconia' }, { id: 'beta', name: 'Ossidiana' });
  const [best] = suggestModules(mail('Zirconia', 'Buongiorno, il programma non risponde.'), named);
  expect(best?.module.id).toBe('alfa');
  expect(best?.confidence).toBeGreaterThan(0.4);
});
