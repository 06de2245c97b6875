import { contradicted } from './contradicted';
import type { Suggestion } from './suggestion';

function suggestion(id: string, confidence: number, rulesOut: readonly string[]): Suggestion {
  return { module: { id, name: id, address: `${id}@ticket.example` }, confidence, evidence: [], rulesOut };
}

test('names the module that the text speaks of where it rules the addressed one out', () => {
  const sure = suggestion('elettorale', 0.97, ['tributi', 'canone']);
  expect(contradicted([sure, suggestion('anagrafe', 0.02, [])], ['tributi'])?.module.id).toBe('elettorale');
});

test('is silent where the best is not sure, or an addressed one may be meant as well', () => {
  expect(contradicted([suggestion('elettorale', 0.6, ['tributi'])], ['tributi'])).toBeNull();
  expect(contradicted([suggestion('elettorale', 0.95, ['canone'])], ['tributi'])).toBeNull();
  expect(contradicted([suggestion('elettorale', 0.95, ['tributi'])], ['tributi', 'anagrafe'])).toBeNull();
  expect(contradicted([], ['tributi'])).toBeNull();
});
