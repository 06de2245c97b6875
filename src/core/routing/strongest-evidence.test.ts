import { strongestEvidence } from './strongest-evidence';
import type { Tally } from './tallies';

const TEXT = 'avviso di accertamento della TARI, avviso TARI';

function tally(...said: readonly (readonly [words: string, weight: number])[]): Tally {
  const evidence = said.map(([words, weight]) => {
    const start = TEXT.indexOf(words);
    return { weight, evidence: { part: 'body' as const, words, range: { start, end: start + words.length } } };
  });
  return { score: 1, votes: 0, repetitions: new Map(), evidence };
}

function words(from: Tally): readonly string[] {
  return strongestEvidence(from).map((evidence) => evidence.words);
}

test('puts the strongest first and tells no wording twice', () => {
  expect(words(tally(['avviso', 1], ['TARI', 3], ['avviso', 2]))).toEqual(['TARI', 'avviso']);
});

test('tells a phrase instead of its words, in the place of the strongest of them', () => {
  const said = tally(['accertamento', 5], ['TARI', 4], ['avviso', 3], ['avviso di accertamento', 2]);
  expect(words(said)).toEqual(['avviso di accertamento', 'TARI']);
});

test('leaves out words of a phrase that is told already', () => {
  expect(words(tally(['avviso di accertamento', 5], ['accertamento', 4]))).toEqual(['avviso di accertamento']);
});
