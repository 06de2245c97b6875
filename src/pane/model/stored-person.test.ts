import { toPerson } from './stored-person';

const NOBODY = { name: null, phone: null, entities: [], availability: null };
const PROFILE = {
  name: 'Anna Bianchi',
  phone: '0731 123456',
  entities: ['Comune di Alfa'],
  availability: 'fino alle 13',
};

test('what was kept is read, the habit with it', () => {
  const person = { profile: PROFILE, introduced: true, habit: { tributi: 3 } };
  expect(toPerson(JSON.parse(JSON.stringify(person)))).toEqual(person);
});

test.each([
  [undefined],
  [null],
  ['x'],
  [[1]],
  [{}],
  [{ profile: 'x' }],
  [{ profile: { name: 3, entities: 'Alfa' }, introduced: 'sì' }],
])('damaged settings are nobody: %j', (stored) => {
  expect(toPerson(stored)).toEqual({ profile: NOBODY, introduced: false });
});

test('what is whole stays beside what is damaged, and an empty text counts as not said', () => {
  const profile = { ...PROFILE, phone: '', entities: ['Comune di Alfa', 7, null], availability: {} };
  expect(toPerson({ profile, introduced: true })).toEqual({
    profile: { ...PROFILE, phone: null, entities: ['Comune di Alfa'], availability: null },
    introduced: true,
  });
});

test('the habit is read as counts, without what is damaged in it', () => {
  const stored = { profile: PROFILE, introduced: true, habit: { tributi: 3, canone: '4', albo: -1 } };
  expect(toPerson(stored)).toEqual({ profile: PROFILE, introduced: true, habit: { tributi: 3 } });
});

test.each([[undefined], [{}], [null], [[3]], ['tributi'], [{ tributi: -1 }]])(
  'data without a habit stay valid: %j',
  (habit) => {
    expect(toPerson({ profile: PROFILE, introduced: true, habit })).toEqual({ profile: PROFILE, introduced: true });
  },
);
