import { withChoice, type Habit } from '../../../core/routing/habit';
import type { RoamingReader } from './roaming-values';
import { readStoredPerson } from './stored-person';

const PROFILE = { name: 'Anna Bianchi', phone: null, entities: [], availability: null };

function roaming(person: unknown): RoamingReader {
  return { read: (key) => (key === 'person' ? person : null) };
}

test('the habit is read as counts, without what is damaged in it', () => {
  const stored = { profile: PROFILE, introduced: true, habit: { tributi: 3, canone: '4', albo: -1 } };
  expect(readStoredPerson(roaming(stored))).toEqual({ profile: PROFILE, introduced: true, habit: { tributi: 3 } });
});

test.each([[undefined], [{}], [null], [[3]], ['tributi']])('data without a habit stay valid: %j', (habit) => {
  const stored = { profile: PROFILE, introduced: true, habit };
  expect(readStoredPerson(roaming(stored))).toEqual({ profile: PROFILE, introduced: true });
});

test('however many modules are taken, the habit stays small beside the copy of the configuration', () => {
  let habit: Habit = {};
  for (let index = 0; index < 1000; index++)
    habit = withChoice(habit, `modulo-dal-nome-piuttosto-lungo-${String(index)}`);
  expect(JSON.stringify(JSON.stringify(habit)).length).toBeLessThan(2500);
});
