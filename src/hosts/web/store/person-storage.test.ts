import type { LocalSettings } from './local-settings';
import { readPerson, writePerson } from './person-storage';

function settingsOf(stored: unknown): LocalSettings {
  let value = stored;
  return {
    read: () => value,
    write: (_, written) => {
      value = JSON.parse(JSON.stringify(written));
    },
  };
}

test('what was written is read', () => {
  const settings = settingsOf(null);
  const person = {
    profile: { name: 'Anna Bianchi', phone: '0731 123456', entities: ['Comune di Alfa'], availability: null },
    introduced: true,
  };
  writePerson(settings, person);
  expect(readPerson(settings)).toEqual(person);
});

test.each([[null], ['x'], [[1]], [{ profile: 'x' }], [{ profile: { name: 3, entities: 'Alfa' }, introduced: 'sì' }]])(
  'damaged settings are nobody: %j',
  (stored) => {
    const profile = { name: null, phone: null, entities: [], availability: null };
    expect(readPerson(settingsOf(stored))).toEqual({ profile, introduced: false });
  },
);

test('the habit is kept as counts, and old data without one stays valid', () => {
  const profile = { name: null, phone: null, entities: [], availability: null };
  expect(readPerson(settingsOf({ profile, introduced: true, habit: { tributi: 3, canone: 'x' } }))).toEqual({
    profile,
    introduced: true,
    habit: { tributi: 3 },
  });
  for (const habit of [undefined, {}, 'x', { tributi: -1 }])
    expect(readPerson(settingsOf({ profile, introduced: true, habit }))).toEqual({ profile, introduced: true });
});
