import type { HostedFile } from '../../../pane/configuration/hosted-file';
import { readConfiguration } from './read-configuration';
import { refreshHosted } from './refresh-hosted';

const POLICY = {
  configurationUrl: 'https://www.comune.example/ticket/',
  config: { organization: 'Comune della policy' },
};
const MODULES = { name: 'Moduli', modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@vendor.example' }] };
const ABSENT: HostedFile = { state: 'absent' };
const found = (json: unknown): HostedFile => ({ state: 'found', json, changed: 5000 });

const START = 1_790_000_000_000;
const HOUR = 3_600_000;

let policy: Record<string, unknown> | null;
let local: Record<string, unknown>;
let asked: string[];

beforeEach(() => {
  jest.useFakeTimers({ now: START });
  policy = POLICY;
  local = {};
  asked = [];
  Object.assign(globalThis, {
    messenger: {
      storage: {
        managed: { get: () => (policy === null ? Promise.reject(new Error('no manifest')) : Promise.resolve(policy)) },
        local: {
          get: () => Promise.resolve({ ...local }),
          set: (items: Record<string, unknown>) => {
            Object.assign(local, JSON.parse(JSON.stringify(items)));
            return Promise.resolve();
          },
          remove: (key: string) => {
            Reflect.deleteProperty(local, key);
            return Promise.resolve();
          },
        },
      },
    },
  });
});

afterEach(() => jest.useRealTimers());

/** Has the files fetched as they are given. */
function refresh(config: HostedFile, modules: HostedFile, age = 0): Promise<void> {
  return refreshHosted(age, (address) => {
    asked.push(address);
    return Promise.resolve(address.endsWith('/config.json') ? config : modules);
  });
}

test('what is fetched holds from then on, with its age', async () => {
  await refresh(found({ organization: 'Comune del sito' }), found(MODULES));
  expect(asked).toEqual([
    'https://www.comune.example/ticket/config.json',
    'https://www.comune.example/ticket/modules.json',
  ]);
  expect(await readConfiguration()).toMatchObject({
    settings: { organization: 'Comune del sito' },
    directory: { name: 'Moduli' },
    origin: { source: 'hosted', changed: 5000, taken: START, lastReading: 'good' },
  });
});

test.each([
  ['unreachable', ABSENT],
  ['refused', found({ mode: 'severo' })],
  ['refused', { state: 'not-json' } as const],
])('a later reading that is %s leaves it in force, with the age that it had', async (lastReading, config) => {
  await refresh(found({ organization: 'Comune del sito' }), found(MODULES));
  jest.setSystemTime(START + HOUR);
  await refresh(config, ABSENT);
  const now = await readConfiguration();
  expect(now.settings.organization).toBe('Comune del sito');
  expect(now.origin).toEqual({ source: 'hosted', changed: 5000, taken: START, lastReading });
  expect(now.faults).toHaveLength(lastReading === 'refused' ? 1 : 0);
});

test('before the first good one, the policy holds', async () => {
  await refresh(found({ mode: 'severo' }), ABSENT);
  expect(await readConfiguration()).toMatchObject({
    settings: { organization: 'Comune della policy' },
    origin: { source: 'policy', lastReading: 'refused' },
  });
});

test('nothing is fetched while the last attempt is young, good or not', async () => {
  await refresh(ABSENT, ABSENT);
  jest.setSystemTime(START + HOUR - 1);
  await refresh(found({}), found(MODULES), HOUR);
  expect(asked).toHaveLength(2);
  jest.setSystemTime(START + HOUR);
  await refresh(found({}), found(MODULES), HOUR);
  expect(asked).toHaveLength(4);
  // The clock was wrong, and was set right.
  jest.setSystemTime(START - HOUR);
  await refresh(found({}), found(MODULES), HOUR);
  expect(asked).toHaveLength(6);
});

test('without an address nothing is fetched, and what was kept is forgotten', async () => {
  await refresh(found({ organization: 'Comune del sito' }), found(MODULES));
  policy = null;
  await refresh(found({}), found(MODULES));
  expect(asked).toHaveLength(2);
  expect(local).not.toHaveProperty('hosted-configuration');
});

test('a faulty address fetches nothing and forgets nothing', async () => {
  await refresh(found({ organization: 'Comune del sito' }), found(MODULES));
  policy = { configurationUrl: 'http://www.comune.example/ticket/' };
  await refresh(found({}), found(MODULES));
  expect(asked).toHaveLength(2);
  policy = POLICY;
  expect((await readConfiguration()).settings.organization).toBe('Comune del sito');
});
