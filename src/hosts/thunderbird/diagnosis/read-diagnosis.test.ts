import { countDecision, EMPTY_TALLY } from '../../../pane/diagnosis/gate-tally';
import { readDiagnosis } from './read-diagnosis';

const TEXTS = { dock: 'docked', noDock: 'in a window' };

const PANE = 'moz-extension://1/pane.html?tabId=7';

/** A Thunderbird with one draft open, and the page of its pane at an address. */
function createMessenger(pane: string) {
  const local: Record<string, unknown> = {};
  return {
    local,
    runtime: {
      getManifest: () => ({ permissions: ['compose', 'storage'] }),
      getBrowserInfo: () => Promise.resolve({ version: '153.7.0', buildID: '20261110' }),
      getPlatformInfo: () => Promise.resolve({ os: 'win', arch: 'x86-64' }),
      getContexts: () => Promise.resolve<unknown>([{}, { documentUrl: pane }]),
    },
    tabs: { query: () => Promise.resolve([{ id: 7 }]) },
    storage: {
      managed: { get: () => Promise.reject<unknown>(new Error('no manifest')) },
      local: { get: () => Promise.resolve<unknown>(local), set: () => Promise.resolve() },
    },
  };
}

let host: ReturnType<typeof createMessenger>;

function install(pane: string): void {
  host = createMessenger(pane);
  Object.assign(globalThis, { messenger: host });
}

test('the program, what it can do, and every decision of the gate', async () => {
  install(`${PANE}&docked`);
  const tally = countDecision(EMPTY_TALLY, { action: 'block', rules: ['subject-missing'] });
  host.local['gate-tally'] = tally;
  expect(await readDiagnosis(TEXTS)).toEqual({
    program: 'Thunderbird',
    version: '153.7.0 (20261110)',
    platform: 'win x86-64',
    abilities: ['compose', 'storage', 'docked'],
    files: [],
    tally,
    tallyHolds: 'all',
  });
});

test('a pane beside the draft is none inside it; without a draft nobody can tell', async () => {
  install(PANE);
  expect((await readDiagnosis(TEXTS)).abilities).toContain('in a window');
  host.tabs.query = () => Promise.resolve([]);
  expect((await readDiagnosis(TEXTS)).abilities).toEqual(['compose', 'storage']);
});

test('what fails or does not answer is left out', async () => {
  jest.useFakeTimers();
  install(PANE);
  host.runtime.getBrowserInfo = () => Promise.reject(new Error('broken'));
  host.runtime.getPlatformInfo = () => new Promise(() => undefined);
  host.runtime.getContexts = () => {
    throw new Error('no such call');
  };
  host.storage.local.get = () => Promise.reject(new Error('broken'));
  const reading = readDiagnosis(TEXTS);
  await jest.advanceTimersByTimeAsync(1500);
  expect(await reading).toMatchObject({
    version: null,
    platform: null,
    abilities: ['compose', 'storage'],
    tally: EMPTY_TALLY,
  });
  jest.useRealTimers();
});
