import { loadMatters } from '../scripts/second-matter/labelled-messages';
import { toTraining, score } from '../scripts/second-matter/train-weights';
import type { Beside } from '../src/core/rules/support/second-matter/second-matter';
import { secondMatter } from '../src/core/rules/support/second-matter/second-matter';
import { WEIGHTS } from '../src/core/rules/support/second-matter/weights';

/** Messages in the words of many hands (`fixtures/matters.tsv`), from which the weights were learned with others (`npm run second-matter`). */
const MESSAGES = loadMatters();

function share(beside: Beside, hasSecond: boolean): number {
  const all = MESSAGES.filter((message) => message.beside === beside && message.hasSecond === hasSecond);
  return all.filter(({ analysis }) => secondMatter(analysis, beside) !== null).length / all.length;
}

test.each([
  ['message', 0.6],
  ['ticket', 0.8],
] as const)('a second matter beside the %s is found mostly, and hardly ever where there is none', (beside, least) => {
  expect(share(beside, true)).toBeGreaterThan(least);
  expect(share(beside, false)).toBeLessThan(0.04);
});

test.each(['message', 'ticket'] as const)('what the trainer adds up is what ships, beside the %s', (beside) => {
  const { start, words, topics } = WEIGHTS[beside];
  const weights = Float64Array.from([
    ...Object.values<number>({ ...words }),
    ...Object.values<number>({ ...topics }),
    start,
  ]);
  const messages = MESSAGES.filter((message) => message.beside === beside);
  const shipped = messages.filter(({ analysis }) => secondMatter(analysis, beside) !== null).length;
  const trained = toTraining(messages, beside).filter((message) => score(message, weights) > 0).length;
  expect(trained).toBeGreaterThan(30);
  // Topics are not read where words leave too much to be said.
  expect(trained - shipped).toBeLessThanOrEqual(2);
  expect(trained - shipped).toBeGreaterThanOrEqual(0);
});
