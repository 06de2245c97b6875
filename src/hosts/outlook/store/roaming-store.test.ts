import type { OfficeCalls } from '../office/office-call';
import { createRoamingStore } from './roaming-store';

/** Roaming settings and the calls that save them; `answers` says of each saving whether Outlook does it. */
function outlook(answers: readonly boolean[]) {
  const bag = new Map<string, unknown>();
  let saves = 0;
  const roamingSettings = {
    get: (key: string) => bag.get(key),
    set: (key: string, value: unknown) => void bag.set(key, value),
    remove: (key: string) => void bag.delete(key),
    saveAsync: () => undefined,
  };
  Object.assign(globalThis, { Office: { context: { roamingSettings } } });
  const order = () => (answers[saves++] === false ? Promise.reject(new Error('refused')) : Promise.resolve());
  const calls: Pick<OfficeCalls, 'order'> = { order };
  return { store: createRoamingStore(calls), bag, saves: () => saves };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

test('what is written is read, and forgotten with null', async () => {
  const { store, saves } = outlook([]);
  await store.write('language', 'en');
  expect(store.read('language')).toBe('en');
  await store.write('language', null);
  expect(store.read('language')).toBeNull();
  expect(saves()).toBe(2);
});

test('a configuration without room gives way, and is not saved again and again for it', async () => {
  const { store, saves } = outlook([]);
  await store.write('person', { name: 'Anna' });
  await store.write('configuration', { text: 'è'.repeat(20_000) });
  await store.write('configuration', { text: 'è'.repeat(20_000) });
  expect(store.read('configuration')).toBeNull();
  expect(store.read('person')).toEqual({ name: 'Anna' });
  expect(saves()).toBe(1);
});

test('the person’s data push out a configuration that fitted before', async () => {
  const { store, saves } = outlook([]);
  await store.write('configuration', { text: 'a'.repeat(20_000) });
  await store.write('person', { text: 'b'.repeat(20_000) });
  expect(store.read('configuration')).toBeNull();
  expect(store.read('person')).not.toBeNull();
  expect(saves()).toBe(2);
});

test('what Outlook did not save is saved again after a while, and a few times only', async () => {
  const { store, saves } = outlook([false, false, true]);
  await expect(store.write('person', { name: 'Anna' })).rejects.toThrow('refused');
  expect(store.read('person')).toEqual({ name: 'Anna' });
  store.catchUp();
  expect(saves()).toBe(1);
  for (let times = 0; times < 5; times++) {
    await jest.advanceTimersByTimeAsync(10_000);
    store.catchUp();
  }
  expect(saves()).toBe(3);

  const hopeless = outlook(Array.from({ length: 50 }, () => false));
  await expect(hopeless.store.write('person', {})).rejects.toThrow('refused');
  for (let times = 0; times < 20; times++) {
    await jest.advanceTimersByTimeAsync(10_000);
    hopeless.store.catchUp();
  }
  expect(hopeless.saves()).toBe(6);
});
