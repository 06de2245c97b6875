import type { Passage } from './passages';
import { voteCode } from './vote-code';

/** A word of a mail as its votes count: once, where it stands most prominently. */
export interface WordFeature {
  /** See `voteCode`. */
  readonly code: number;
  /** Between 0 and `MOST`: a word of a short mail says more than one of a long mail. */
  readonly value: number;
  readonly passage: Passage;
  /** Which word of the passage. */
  readonly at: number;
}

/** A mail of so many words' length (as the root of the sum of squares) halves what a word says. */
const HALF_LENGTH = 6;
const MOST = 5;

/** The distinct words of a mail that may vote: no articles and prepositions, no bare numbers, no single letters. */
export function wordFeatures(passages: readonly Passage[]): readonly WordFeature[] {
  const places = new Map<number, { passage: Passage; at: number }>();
  let squares = 0;
  for (const passage of passages) {
    passage.words.forEach(({ key, kind, functional }, at) => {
      if (functional || kind !== 'word' || key.length < 2) return;
      const code = voteCode(key);
      const known = places.get(code);
      if (known !== undefined && known.passage.weight >= passage.weight) return;
      squares +=
        passage.weight * passage.weight - (known === undefined ? 0 : known.passage.weight * known.passage.weight);
      places.set(code, { passage, at });
    });
  }
  const scale = lengthScale(squares);
  return [...places].map(([code, { passage, at }]) => ({ code, value: passage.weight * scale, passage, at }));
}

/** How much a word counts in a text of so many words: the sum of their squared weights. */
export function lengthScale(squares: number): number {
  return MOST / (Math.sqrt(squares) + HALF_LENGTH);
}
