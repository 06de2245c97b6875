import { it as italian } from '../../../locales/it';
import { forgetConfiguration, isBuiltIn, storedConfiguration, tryConfiguration } from './configuration-storage';
import type { LocalSettings } from './local-settings';

function memory(): LocalSettings {
  const values = new Map<string, unknown>();
  return {
    read: (key) => values.get(key) ?? null,
    write: (key, value) => {
      values.set(key, value);
    },
  };
}

const DIRECTORY = JSON.stringify({
  name: 'Prova',
  modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@assistenza.example' }],
});

test('a browser that tried nothing has the demonstration', () => {
  expect(isBuiltIn(storedConfiguration(memory(), italian))).toBe(true);
});

test('settings and directory are tried one after the other and kept', () => {
  const settings = memory();
  const first = tryConfiguration(
    storedConfiguration(settings, italian),
    '{"organization":"Comune di Alfa"}',
    settings,
    italian,
  );
  const second = tryConfiguration(first, DIRECTORY, settings, italian);
  expect(second.settings.organization).toBe('Comune di Alfa');
  expect(second.directory.modules.map(({ id }) => id)).toEqual(['tributi']);
  expect(storedConfiguration(settings, italian)).toEqual(second);
  expect(isBuiltIn(forgetConfiguration(settings))).toBe(true);
  expect(isBuiltIn(storedConfiguration(settings, italian))).toBe(true);
});

test('a file with faults changes nothing, and the fault names line and key', () => {
  const settings = memory();
  const before = storedConfiguration(settings, italian);
  const after = tryConfiguration(before, '{\n  "mode": "blocca"\n}', settings, italian);
  expect(after.settings).toBe(before.settings);
  expect(after.faults).toHaveLength(1);
  expect(after.faults[0]).toMatch(/^2:\d+: mode: /);
  expect(storedConfiguration(settings, italian)).toEqual(before);
});
