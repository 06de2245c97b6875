import path from 'node:path';
import { loadFolder } from '../scripts/corpus/load-corpus';
import { scoreCorpus } from '../scripts/corpus/score-corpus';

/** Mails by a hand of its own, ten for each module, from which neither topics nor votes have ever learned. */
const FOLDER = path.resolve(__dirname, 'fixtures/routing-held-out');

test('mails that nothing was learned from: the right module first in 93 of 100, among three in 98', () => {
  const { topOne, topThree } = scoreCorpus(loadFolder(FOLDER), []);
  expect(topOne.all).toBe(240);
  expect(topOne.hit / topOne.all).toBeGreaterThanOrEqual(0.93);
  expect(topThree.hit / topThree.all).toBeGreaterThanOrEqual(0.98);
});
