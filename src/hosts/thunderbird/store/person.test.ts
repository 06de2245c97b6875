import { readPerson, writePerson } from './person';

const PROFILE = { name: 'Anna Bianchi', phone: null, entities: [], availability: null };

/** Thunderbird's local storage with this in it. */
function keeping(stored: Readonly<Record<string, unknown>>): void {
  const kept: Record<string, unknown> = { ...stored };
  const local = {
    get: () => Promise.resolve(structuredClone(kept)),
    set: (values: Readonly<Record<string, unknown>>) => Promise.resolve(void Object.assign(kept, values)),
  };
  Object.assign(globalThis, { messenger: { storage: { local } } });
}

afterEach(() => Reflect.deleteProperty(globalThis, 'messenger'));

test('what was written is read, the habit with it', async () => {
  keeping({ language: 'en' });
  const person = { profile: PROFILE, introduced: true, habit: { tributi: 3 } };
  await writePerson(person);
  expect(await readPerson()).toEqual({ person, language: 'en' });
});

test.each([[undefined], [{}], [{ tributi: 'x' }], ['tributi']])(
  'data without a habit stay valid: %j',
  async (habit) => {
    keeping({ person: { profile: PROFILE, introduced: true, habit } });
    expect(await readPerson()).toEqual({ person: { profile: PROFILE, introduced: true }, language: null });
  },
);
