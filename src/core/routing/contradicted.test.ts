import { contradicted } from './contradicted';
import type { Suggestion } from './suggestion';

function suggestions(...list: readonly (readonly [id: string, confidence: number])[]): readonly Suggestion[] {
  return list.map(([id, confidence]) => ({
    module: { id, name: id, address: `${id}@ticket.example` },
    confidence,
    evidence: [],
  }));
}

test('names the module that the text speaks of where the addressed one is not plausible', () => {
  expect(contradicted(suggestions(['elettorale', 0.97]), ['tributi'])?.module.id).toBe('elettorale');
});

test('is silent where the best is not sure, or an addressed one is plausible', () => {
  expect(contradicted(suggestions(['elettorale', 0.8]), ['tributi'])).toBeNull();
  expect(contradicted(suggestions(['elettorale', 0.95], ['tributi', 0.01]), ['tributi'])).toBeNull();
  expect(contradicted(suggestions(['elettorale', 0.95]), ['tributi', 'elettorale'])).toBeNull();
  expect(contradicted([], ['tributi'])).toBeNull();
});
