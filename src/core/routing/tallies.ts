import { sliceRange } from '../draft/text-range';
import type { DirectoryIndex } from './directory-index';
import { findPhrases, foundPhrases } from './find-phrases';
import type { Passage } from './passages';
import type { Evidence } from './suggestion';
import { weighMatches, type TopicEvidence } from './topic-evidence';

/** What speaks for a module, or for a topic that no module covers. */
export interface Tally {
  /** What terms say, without a unit; never negative. */
  score: number;
  /** What the votes of words say for the one of its topics for which they say most; never negative. */
  votes: number;
  /** How often each phrase was found; most owners have none. */
  repetitions: Map<string, number> | null;
  readonly evidence: { readonly weight: number; readonly evidence: Evidence }[];
}

/** Each repetition of a phrase says half of what the one before said. */
const REPETITION = 0.5;
/** How much a phrase that k topics share loses: divided by k to this power. */
export const SHARING = 0.75;

/** What the terms of a mail say. */
export interface Tallies {
  readonly tallies: Map<string, Tally>;
  /** Some are the organisation's own, as the name of a module that no topic knows. */
  readonly namesModule: boolean;
}

/** Adds up what the terms of a directory's topics and its own terms say in a mail, by owner (see `DirectoryIndex`). */
export function tallyTerms(passages: readonly Passage[], index: DirectoryIndex): Tallies {
  const tallies = new Map<string, Tally>();
  let namesModule = false;
  for (const passage of passages) {
    const { words } = passage;
    const known = foundPhrases(words, index.model);
    const own = index.ownTerms.isEmpty ? [] : findPhrases(words, index.ownTerms);
    if (own.length > 0) namesModule = true;
    for (const found of weighMatches(own.length === 0 ? known : [...known, ...own])) {
      const owners = index.owners(found.topic);
      const shared = found.rivals.length === 0 ? 1 : Math.pow(1 + rivalOwners(found, index), SHARING);
      const weight = (found.weight * passage.weight) / shared;
      for (const owner of owners) add(tallyOf(tallies, owner), found, weight, passage);
    }
  }
  return { tallies, namesModule };
}

/** How many owners besides the first one of the topic have the same phrase. */
function rivalOwners({ topic, rivals }: TopicEvidence, index: DirectoryIndex): number {
  const [own] = index.owners(topic);
  const owners: string[] = [];
  for (const rival of rivals) {
    const [owner] = index.owners(rival);
    if (owner !== undefined && owner !== own && !owners.includes(owner)) owners.push(owner);
  }
  return owners.length;
}

export function tallyOf(tallies: Map<string, Tally>, owner: string): Tally {
  let tally = tallies.get(owner);
  if (tally === undefined) {
    tally = { score: 0, votes: 0, repetitions: null, evidence: [] };
    tallies.set(owner, tally);
  }
  return tally;
}

/** The words of a passage from one index to another, both included. */
export function evidenceAt({ part, text, words }: Passage, from: number, to: number): Evidence {
  const range = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
  return { part, words: sliceRange(text, range), range };
}

function add(tally: Tally, { phrase, from, to }: TopicEvidence, weight: number, passage: Passage): void {
  tally.repetitions ??= new Map();
  const repetitions = tally.repetitions.get(phrase.id) ?? 0;
  tally.repetitions.set(phrase.id, repetitions + 1);
  tally.score += weight * Math.pow(REPETITION, repetitions);
  if (repetitions === 0) tally.evidence.push({ weight, evidence: evidenceAt(passage, from, to) });
}
