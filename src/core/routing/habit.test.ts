import { isEmptyHabit, orderByHabit, toHabit, withChoice, withoutChoice } from './habit';
import type { Suggestion } from './suggestion';

function suggestion(id: string, confidence: number): Suggestion {
  return { module: { id, name: id, address: `${id}@ticket.example` }, confidence, evidence: [] };
}

const NEARLY_EVEN = [suggestion('tributi', 0.4), suggestion('canone', 0.35), suggestion('pagopa', 0.1)];

function ids(suggestions: readonly Suggestion[]): readonly string[] {
  return suggestions.map(({ module }) => module.id);
}

test('without choices nothing moves', () => {
  expect(ids(orderByHabit(NEARLY_EVEN, {}))).toEqual(['tributi', 'canone', 'pagopa']);
});

test('settles what is nearly even, keeps confidence, and hides nothing', () => {
  const ordered = orderByHabit(NEARLY_EVEN, { canone: 30 });
  expect(ids(ordered)).toEqual(['canone', 'tributi', 'pagopa']);
  expect(ordered.map(({ confidence }) => confidence)).toEqual([0.35, 0.4, 0.1]);
});

test('does not outweigh what the text says clearly, however strong the habit', () => {
  expect(ids(orderByHabit([suggestion('tributi', 0.6), suggestion('canone', 0.3)], { canone: 100_000 }))).toEqual([
    'tributi',
    'canone',
  ]);
});

test('a few choices weigh less than many', () => {
  expect(ids(orderByHabit(NEARLY_EVEN, { canone: 1 }))[0]).toBe('tributi');
});

test('counts choices by id, also ids that objects know, and leaves the given habit alone', () => {
  const habit = { tributi: 1 };
  expect(withChoice(withChoice(habit, 'tributi'), 'constructor')).toEqual({ tributi: 2, constructor: 1 });
  expect(habit).toEqual({ tributi: 1 });
  expect(ids(orderByHabit([suggestion('constructor', 0.5)], {}))).toEqual(['constructor']);
});

test('a choice taken back leaves no trace', () => {
  expect(withoutChoice({ tributi: 2, canone: 1 }, 'tributi')).toEqual({ tributi: 1, canone: 1 });
  expect(withoutChoice({ tributi: 2, canone: 1 }, 'canone')).toEqual({ tributi: 2 });
  expect(withoutChoice({ tributi: 2 }, 'anagrafe')).toEqual({ tributi: 2 });
  expect(isEmptyHabit(withoutChoice({ tributi: 1 }, 'tributi'))).toBe(true);
  expect(isEmptyHabit({ tributi: 1 })).toBe(false);
});

test('remembers forty modules, the newest and those taken most often', () => {
  const full = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`m${String(index)}`, index + 1]));
  const after = withChoice(full, 'nuovo');
  expect(Object.keys(after)).toHaveLength(40);
  expect(after).toMatchObject({ nuovo: 1, m1: 2, m39: 40 });
  expect(after).not.toHaveProperty('m0');
  expect(Object.keys(toHabit({ ...full, altro: 7 }))).toHaveLength(40);
});

test.each([[null], [undefined], ['x'], [3], [[1, 2]], [{ a: '3', b: -1, c: 0, d: 1.5, e: null, f: { a: 1 } }]])(
  'what is no count is no habit: %j',
  (stored) => {
    expect(toHabit(stored)).toEqual({});
  },
);

test('a kept habit is read as it was, without what is damaged in it', () => {
  expect(toHabit(JSON.parse('{"tributi":3,"canone":"4","__proto__":2}'))).toMatchObject({ tributi: 3 });
  expect(toHabit({ tributi: 3, canone: '4' })).toEqual({ tributi: 3 });
});
