import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { it as italian } from '../../../locales/it';
import { faultLines, faultMarks } from './fault-lines';
import { layConfiguration, type RawLayers } from './layers';

const NOTHING: RawLayers = { policy: null, lastGood: {}, hosted: undefined, files: {} };
const MODULES = { name: 'Moduli', modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@vendor.example' }] };
const FAULTY = { name: 'Moduli', modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi' }] };

test('without policy and files, what is built in holds', () => {
  const laid = layConfiguration(NOTHING);
  expect(laid).toEqual({
    settings: DEFAULT_SETTINGS,
    directory: DEMO_DIRECTORY,
    sources: { config: 'built-in', modules: 'built-in' },
    managed: false,
    faults: [],
    files: [],
    origin: { source: 'built-in', changed: null, taken: null, lastReading: 'good' },
  });
});

test('the policy holds, part by part, before the files', () => {
  const laid = layConfiguration({
    ...NOTHING,
    policy: { modules: MODULES },
    files: { config: { organization: 'Comune di Prova' }, modules: { name: 'Altri', modules: [] } },
  });
  expect(laid.directory.name).toBe('Moduli');
  expect(laid.settings.organization).toBe('Comune di Prova');
  expect(laid.sources).toEqual({ config: 'file', modules: 'policy' });
  expect(laid.origin).toEqual({ source: 'policy', changed: null, taken: null, lastReading: 'good' });
});

test('a policy with faults leaves the last good one in force and is told of, never the file', () => {
  const laid = layConfiguration({
    ...NOTHING,
    policy: { modules: FAULTY },
    lastGood: { modules: MODULES },
    files: { modules: { name: 'Altri', modules: [] } },
  });
  expect(laid.directory.name).toBe('Moduli');
  expect(laid.sources.modules).toBe('last-good');
  expect(faultLines(laid.faults, italian.config)).toEqual([
    'modules: modules[0].address: trovato "tributi", atteso un indirizzo come "modulo@fornitore.example"',
  ]);
});

test('with neither a good policy nor one before it, what is built in holds', () => {
  const laid = layConfiguration({ ...NOTHING, policy: { config: { mode: 'strict' } } });
  expect(laid.sources.config).toBe('built-in');
  expect(faultLines(laid.faults, italian.config)).toEqual([
    'config: mode: trovato "strict", atteso "observe", "advise" oppure "enforce"',
  ]);
});

test('a key of the policy that is none of the two is told of', () => {
  const laid = layConfiguration({ ...NOTHING, policy: { module: MODULES } });
  expect(faultLines(laid.faults, italian.config)).toEqual(['module: chiave sconosciuta, forse intendevi "modules"']);
});

test('a policy that is gone takes its last good one with it', () => {
  expect(layConfiguration({ ...NOTHING, lastGood: { modules: MODULES } }).directory).toBe(DEMO_DIRECTORY);
});

describe('a policy that names the address of the files', () => {
  const ADDRESS = 'https://www.comune.example/ticket/';
  const POLICY = { configurationUrl: ADDRESS, config: { organization: 'Comune della policy' }, modules: MODULES };
  const COPY = {
    address: ADDRESS,
    good: { config: { organization: 'Comune del sito', rules: { 'subject-generic': 'off' } } },
    taken: 1_790_100_000_000,
    changed: 1_790_000_000_000,
    tried: 1_790_200_000_000,
    readings: { config: { state: 'found' }, modules: { state: 'absent' } },
  };

  test('goes by its own values until they were fetched', () => {
    const laid = layConfiguration({ ...NOTHING, policy: POLICY });
    expect(laid.settings.organization).toBe('Comune della policy');
    expect(laid).toMatchObject({ faults: [], managed: true, origin: { source: 'policy', lastReading: 'good' } });
  });

  test('goes by what was fetched, part by part', () => {
    const laid = layConfiguration({ ...NOTHING, policy: POLICY, hosted: COPY });
    expect(laid.settings).toMatchObject({ organization: 'Comune del sito', rules: { 'subject-generic': 'off' } });
    expect(laid.directory.name).toBe('Moduli');
    expect(laid.sources).toEqual({ config: 'hosted', modules: 'policy' });
    expect(laid.files).toEqual([
      { name: 'config.json', state: 'found' },
      { name: 'modules.json', state: 'absent' },
    ]);
    expect(laid.origin).toEqual({
      source: 'hosted',
      changed: 1_790_000_000_000,
      taken: 1_790_100_000_000,
      lastReading: 'good',
    });
  });

  test('tells the faults of a file that was refused, and goes by the last good one', () => {
    const readings = { config: { state: 'refused', json: { mode: 'severo' } }, modules: { state: 'not-json' } };
    const laid = layConfiguration({ ...NOTHING, policy: POLICY, hosted: { ...COPY, readings } });
    expect(laid.settings.organization).toBe('Comune del sito');
    expect(laid.origin.lastReading).toBe('refused');
    expect(faultLines(laid.faults, italian.config)).toEqual([
      'config.json: mode: trovato "severo", atteso "observe", "advise" oppure "enforce"',
      expect.stringMatching(/^modules\.json: JSON non valido/),
    ]);
    expect(faultMarks(laid.faults)).toEqual(['config.json mode unexpected-value', 'modules.json value-expected']);
  });

  test('has nothing to do with what came from another address, nor with files of the person’s', () => {
    const hosted = { ...COPY, address: 'https://altro.example/' };
    const files = { config: { organization: 'Comune del file' } };
    const laid = layConfiguration({ ...NOTHING, policy: { configurationUrl: ADDRESS }, hosted, files });
    expect(laid.sources).toEqual({ config: 'built-in', modules: 'built-in' });
    expect(layConfiguration({ ...NOTHING, hosted: COPY }).sources.config).toBe('built-in');
  });

  test.each([null, 7, [], 'x', { address: ADDRESS }, { address: ADDRESS, good: 7, readings: { config: 'found' } }])(
    'takes %j, damaged in the storage, for nothing',
    (hosted) => {
      const laid = layConfiguration({ ...NOTHING, policy: POLICY, hosted });
      expect(laid).toMatchObject({ files: [], faults: [], sources: { config: 'policy', modules: 'policy' } });
    },
  );

  test('tells an address that is none, and goes by the rest', () => {
    const laid = layConfiguration({ ...NOTHING, policy: { ...POLICY, configurationUrl: 'http://comune.example/' } });
    expect(laid.settings.organization).toBe('Comune della policy');
    expect(faultLines(laid.faults, italian.config)).toEqual([
      'configurationUrl: trovato "http://comune.example/", atteso un indirizzo web che comincia con "https://"',
    ]);
  });
});
