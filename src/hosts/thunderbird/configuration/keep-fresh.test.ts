import { keepConfigurationFresh } from './keep-fresh';
import { refreshHosted } from './refresh-hosted';

jest.mock('./refresh-hosted', () => ({ refreshHosted: jest.fn(() => Promise.resolve()) }));

const refresh = jest.mocked(refreshHosted);

/** Events by name, each to be raised by a test. */
const raise: Record<string, (value?: unknown) => unknown> = {};

function event(name: string) {
  return {
    addListener: (listener: (value?: unknown) => unknown) => {
      raise[name] = listener;
    },
  };
}

beforeEach(() => {
  refresh.mockClear();
  Object.assign(globalThis, {
    messenger: {
      runtime: {
        onStartup: event('startup'),
        onInstalled: event('installed'),
        onMessage: event('message'),
      },
      tabs: { onCreated: event('tab') },
    },
  });
  keepConfigurationFresh();
});

test('nothing is fetched for the page’s being woken', () => {
  expect(refresh).not.toHaveBeenCalled();
});

test.each([
  ['startup', undefined, 0],
  ['installed', undefined, 0],
  ['tab', { type: 'messageCompose' }, 60_000],
  ['message', { type: 'refresh-configuration' }, 60_000],
  ['message', { type: 'draft-changed' }, 3_600_000],
])('%s %j has it fetched where the last attempt is %d ms old', (name, value, age) => {
  raise[name]?.(value);
  expect(refresh.mock.calls).toEqual([[age]]);
});

test.each([
  ['tab', { type: 'mail' }],
  ['message', { type: 'send-anyway', tabId: 7 }],
  ['message', 'refresh-configuration'],
])('%s %j does not', (name, value) => {
  raise[name]?.(value);
  expect(refresh).not.toHaveBeenCalled();
});

test('two readings are never under way at once, and one that fails hinders no later one', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  refresh.mockReturnValueOnce(Promise.reject(new Error('full')));
  raise.startup?.();
  raise.startup?.();
  expect(refresh).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setTimeout(resolve, 0));
  raise.startup?.();
  expect(refresh).toHaveBeenCalledTimes(2);
});
