import type { Evidence } from '../../core/routing/suggestion';
import { shownEvidence } from './shown-evidence';

function evidence(...words: readonly string[]): readonly Evidence[] {
  return words.map((said) => ({ part: 'body', words: said, range: { start: 0, end: said.length } }));
}

test.each([
  [['avvisi TARI', 'F24', 'Avvisi'], ['avvisi TARI', 'F24'], 'what stands in stronger words'],
  [['avvisi', 'F24', 'avvisi TARI'], ['F24', 'avvisi TARI'], 'what stands in weaker words'],
  [['atti', 'contratti'], ['atti', 'contratti'], 'nothing for a part of a word'],
  [['uno', 'due', 'tre', 'quattro'], ['uno', 'due', 'tre'], 'what is too much'],
  [[], [], 'nothing of nothing'],
])('%j shows as %j: left out is %s', (words, shown) => {
  expect(shownEvidence(evidence(...words), 3)).toEqual(shown);
});
