import type { Suggestion } from '../../core/routing/suggestion';
import { shownSuggestions } from './shown-suggestions';

function suggestion(id: string, confidence: number): Suggestion {
  return { module: { id, name: id, address: `${id}@ticket.example` }, confidence, evidence: [] };
}

const FIVE = ['tributi', 'canone', 'pagopa', 'atti', 'albo'].map((id, index) => suggestion(id, 0.2 - index / 100));

function ids({ best, others }: ReturnType<typeof shownSuggestions>): readonly (string | undefined)[] {
  return [best?.module.id, ...others.map(({ module }) => module.id)];
}

test('without a habit, the order of the text: a card and two lines', () => {
  expect(ids(shownSuggestions(FIVE, false, {}))).toEqual(['tributi', 'canone', 'pagopa']);
  expect(ids(shownSuggestions(FIVE, true, {}))).toEqual([undefined, 'tributi', 'canone']);
  expect(ids(shownSuggestions([], false, { tributi: 3 }))).toEqual([undefined]);
});

test('a habit moves the order and hides none that the text shows', () => {
  expect(ids(shownSuggestions(FIVE, false, { canone: 5 }))).toEqual(['canone', 'tributi', 'pagopa']);
  const strong = { canone: 300, pagopa: 300, atti: 300, albo: 300 };
  expect([...ids(shownSuggestions(FIVE, false, strong))].sort()).toEqual(['canone', 'pagopa', 'tributi']);
  expect(ids(shownSuggestions(FIVE, true, { canone: 5 }))).toEqual([undefined, 'canone', 'tributi']);
});

test('what the text hardly speaks of stays away', () => {
  const weak = [suggestion('tributi', 0.4), suggestion('canone', 0.09)];
  expect(ids(shownSuggestions(weak, false, { canone: 100 }))).toEqual(['tributi']);
  expect(ids(shownSuggestions([suggestion('canone', 0.09)], false, {}))).toEqual([undefined]);
});
