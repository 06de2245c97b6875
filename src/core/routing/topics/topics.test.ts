import { readPhrase } from '../phrase';
import { TOPICS } from '.';

test.each(TOPICS.map((topic) => [topic.id, topic] as const))('%s: lists are in order', (_, topic) => {
  expect(Object.keys(topic)).toEqual(['id', 'about', 'strong', 'usual', 'weak', 'not']);
  const terms = [...topic.strong, ...topic.usual, ...topic.weak, ...topic.not];
  expect(terms.length).toBeGreaterThan(60);
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  expect(terms.filter((term) => readPhrase(term) === null)).toEqual([]);
  // Capitals throughout have a meaning (see `Topic`); any other capital is a slip.
  expect(terms.filter((term) => term !== term.toLowerCase() && !/^[A-Z]+$/.test(term))).toEqual([]);
});

test('each topic stands once', () => {
  const ids = TOPICS.map((topic) => topic.id);
  expect(new Set(ids).size).toBe(ids.length);
});
