import { DEFAULT_SETTINGS } from '../../../config/defaults';
import { it as italian } from '../../../locales/it';
import type { LocalSettings } from './local-settings';

/** As the line does that packaging puts before the page's script. */
const PACKAGED = {
  settings: { ...DEFAULT_SETTINGS, organization: 'Comune di Prova' },
  directory: { name: 'Moduli', modules: [{ id: 'albo', name: 'Albo', address: 'albo@assistenza.example' }] },
};

beforeAll(() => {
  Object.assign(globalThis, { ticketInRegolaConfiguration: PACKAGED });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'ticketInRegolaConfiguration');
});

test('what packaging built in is on trial only once something else is tried', async () => {
  const { forgetConfiguration, isBuiltIn, storedConfiguration, tryConfiguration } =
    await import('./configuration-storage');
  const values = new Map<string, unknown>();
  const settings: LocalSettings = {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => {
      values.set(key, value);
    },
  };
  const start = storedConfiguration(settings, italian);
  expect(start.settings.organization).toBe('Comune di Prova');
  expect(isBuiltIn(start)).toBe(true);
  const tried = tryConfiguration(start, '{"organization":"Comune di Alfa"}', settings, italian);
  expect(isBuiltIn(tried)).toBe(false);
  const back = forgetConfiguration(settings);
  expect([isBuiltIn(back), back.settings.organization]).toEqual([true, 'Comune di Prova']);
});

test('a page that was packaged is told from the demonstration', async () => {
  const { isPackaged } = await import('../../../config/built-in');
  expect(isPackaged()).toBe(true);
  Reflect.deleteProperty(globalThis, 'ticketInRegolaConfiguration');
  expect(isPackaged()).toBe(false);
});
