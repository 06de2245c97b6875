import { orderByHabit, withChoice } from './habit';
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
