import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { config as texts } from '../../../locales/it/config';
import type { HostedFile } from '../../../pane/configuration/hosted-file';
import type { RoamingStore } from '../store/roaming-store';
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
const found = (json: unknown, changed: number | null = null): HostedFile => ({ state: 'found', json, changed });
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
    faultMarks: [],
    origin: { source: 'built-in', changed: null, taken: null, lastReading: 'unreachable' },
    files: [
      { name: 'config.json', state: 'absent' },
      { name: 'modules.json', state: 'absent' },
    ],
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
  expect(await readConfiguration(roaming, texts, files(ABSENT, ABSENT))).toMatchObject({
    settings: first.settings,
    directory: first.directory,
    faults: [],
  });
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
  expect(after.faultMarks).toEqual(['config.json mode unexpected-value', 'modules.json value-expected']);
  expect(after.files.map(({ state }) => state)).toEqual(['refused', 'refused']);
});

test('a damaged copy counts for nothing', async () => {
  const roaming = memory();
  roaming.values.set('configuration', { settings: { mode: 'enforce' }, directory: 7 });
  const read = await readConfiguration(roaming, texts, files(ABSENT, ABSENT));
  expect(read.settings).toEqual(DEFAULT_SETTINGS);
});

describe('the age', () => {
  const [CHANGED, READ, LATER] = [1_790_000_000_000, 1_790_100_000_000, 1_790_200_000_000];
  const good = files(found({ organization: 'Comune di Alfa' }, CHANGED), found(DIRECTORY, CHANGED - 5));

  beforeEach(() => jest.useFakeTimers({ now: READ }));
  afterEach(() => jest.useRealTimers());

  test('of what was just read is the time of reading, with the last change as the server says it', async () => {
    const roaming = memory();
    const first = await readConfiguration(roaming, texts, good);
    expect(first.origin).toEqual({ source: 'hosted', changed: CHANGED, taken: READ, lastReading: 'good' });
    jest.setSystemTime(LATER);
    expect((await readConfiguration(roaming, texts, good)).origin?.taken).toBe(LATER);
  });

  test.each([
    ['unreachable', files(ABSENT, ABSENT)],
    ['refused', files(found({ mode: 'blocca' }, LATER), found(DIRECTORY, LATER))],
  ] as const)('of an older copy is when that was taken: %s', async (lastReading, fetchFile) => {
    const roaming = memory();
    await readConfiguration(roaming, texts, good);
    jest.setSystemTime(LATER);
    const after = await readConfiguration(roaming, texts, fetchFile);
    expect(after.origin).toEqual({ source: 'hosted', changed: CHANGED, taken: READ, lastReading });
    expect(after.settings.organization).toBe('Comune di Alfa');
  });

  test('a file that is read again and says the same is not written again', async () => {
    const roaming = memory();
    await readConfiguration(roaming, texts, good);
    const kept = roaming.values.get('configuration');
    jest.setSystemTime(LATER);
    await readConfiguration(roaming, texts, good);
    expect(roaming.values.get('configuration')).toBe(kept);
  });
});
