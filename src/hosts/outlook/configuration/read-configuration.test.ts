import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { config as texts } from '../../../locales/it/config';
import type { RoamingStore } from '../store/roaming-store';
import type { HostedFile } from './hosted-file';
import { readConfiguration } from './read-configuration';

function memory(): RoamingStore & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    read: (key) => values.get(key) ?? null,
    catchUp: () => undefined,
    write: (key, value) => {
      values.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
  };
}

const files = (settings: HostedFile, directory: HostedFile) => (name: string) =>
  Promise.resolve(name === 'config.json' ? settings : directory);
const found = (json: unknown): HostedFile => ({ state: 'found', json });
const ABSENT: HostedFile = { state: 'absent' };

const DIRECTORY = {
  name: 'Prova',
  modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@assistenza.example' }],
};

test('without files the built-in configuration holds, and no fault is told', async () => {
  expect(await readConfiguration(memory(), texts, files(ABSENT, ABSENT))).toEqual({
    settings: DEFAULT_SETTINGS,
    directory: DEMO_DIRECTORY,
    faults: [],
  });
});

test('what was fetched is kept, and holds when the network is gone', async () => {
  const roaming = memory();
  const first = await readConfiguration(
    roaming,
    texts,
    files(found({ organization: 'Comune di Alfa' }), found(DIRECTORY)),
  );
  expect(first).toMatchObject({
    settings: { organization: 'Comune di Alfa' },
    directory: { name: 'Prova' },
    faults: [],
  });
  expect(await readConfiguration(roaming, texts, files(ABSENT, ABSENT))).toEqual(first);
});

test('a faulty file is told by its name and leaves the last good one in force', async () => {
  const roaming = memory();
  await readConfiguration(roaming, texts, files(found({ organization: 'Comune di Alfa' }), found(DIRECTORY)));
  const after = await readConfiguration(roaming, texts, files(found({ mode: 'blocca' }), { state: 'not-json' }));
  expect(after).toMatchObject({ settings: { organization: 'Comune di Alfa' }, directory: { name: 'Prova' } });
  expect(after.faults).toEqual([
    expect.stringMatching(/^config\.json: mode: /),
    expect.stringMatching(/^modules\.json: /),
  ]);
});

test('a damaged copy counts for nothing', async () => {
  const roaming = memory();
  roaming.values.set('configuration', { settings: { mode: 'enforce' }, directory: 7 });
  const read = await readConfiguration(roaming, texts, files(ABSENT, ABSENT));
  expect(read.settings).toEqual(DEFAULT_SETTINGS);
});
