import { sliceRange } from '../draft/text-range';
import type { DirectoryIndex } from './directory-index';
import { findPhrases } from './find-phrases';
import type { Passage } from './passages';
import type { Evidence } from './suggestion';
import { weighMatches } from './topic-evidence';

/** What speaks for a module, or for a topic that no module covers. */
export interface Tally {
  /** What terms say, without a unit; never negative. */
  score: number;
  readonly repetitions: Map<string, number>;
  readonly evidence: { readonly weight: number; readonly evidence: Evidence }[];
}

/** Each repetition of a phrase says half of what the one before said. */
const REPETITION = 0.5;
/** How much a phrase that k topics share loses: divided by k to this power. */
export const SHARING = 0.75;

/** Adds up what the terms of a directory's topics and its own terms say in a mail, by owner (see `DirectoryIndex`). */
export function tallyTerms(passages: readonly Passage[], index: DirectoryIndex): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const passage of passages) {
    const { words } = passage;
    const matches = [...findPhrases(words, index.model), ...findPhrases(words, index.ownTerms)];
    for (const found of weighMatches(matches)) {
      const owners = index.owners(found.topic);
      const rivals = new Set(
        found.rivals.map((topic) => index.owners(topic)[0]).filter((owner) => owner !== owners[0]),
      );
      const weight = (found.weight * passage.weight) / Math.pow(1 + rivals.size, SHARING);
      const evidence = evidenceAt(passage, found.from, found.to);
      for (const owner of owners) add(tallyOf(tallies, owner), found.phrase.id, weight, evidence);
    }
  }
  return tallies;
}

export function tallyOf(tallies: Map<string, Tally>, owner: string): Tally {
  let tally = tallies.get(owner);
  if (tally === undefined) {
    tally = { score: 0, repetitions: new Map(), evidence: [] };
    tallies.set(owner, tally);
  }
  return tally;
}

/** The words of a passage from one index to another, both included. */
export function evidenceAt({ part, text, words }: Passage, from: number, to: number): Evidence {
  const range = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  return { part, words: sliceRange(text, range), range };
}

function add(tally: Tally, phrase: string, weight: number, evidence: Evidence): void {
  const repetitions = tally.repetitions.get(phrase) ?? 0;
  tally.repetitions.set(phrase, repetitions + 1);
  const counted = weight * Math.pow(REPETITION, repetitions);
  tally.score += counted;
  if (repetitions === 0) tally.evidence.push({ weight: counted, evidence });
}
