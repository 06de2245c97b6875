import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { it as italian } from '../../../locales/it';
import { faultLines } from './fault-lines';
import { layConfiguration, type RawLayers } from './layers';

const NOTHING: RawLayers = { policy: null, lastGood: {}, files: {} };
const MODULES = { name: 'Moduli', modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@vendor.example' }] };
const FAULTY = { name: 'Moduli', modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi' }] };

test('without policy and files, what is built in holds', () => {
  const laid = layConfiguration(NOTHING);
  expect(laid).toEqual({
    settings: DEFAULT_SETTINGS,
    directory: DEMO_DIRECTORY,
    sources: { config: 'built-in', modules: 'built-in' },
    faults: [],
  });
});

test('the policy holds, part by part, before the files', () => {
  const laid = layConfiguration({
    policy: { modules: MODULES },
    lastGood: {},
    files: { config: { organization: 'Comune di Prova' }, modules: { name: 'Altri', modules: [] } },
  });
  expect(laid.directory.name).toBe('Moduli');
  expect(laid.settings.organization).toBe('Comune di Prova');
  expect(laid.sources).toEqual({ config: 'file', modules: 'policy' });
});

test('a policy with faults leaves the last good one in force and is told of, never the file', () => {
  const laid = layConfiguration({
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
