import { LITTLE_SAID, toldByTerms, toldForNone } from './blend';
import type { DirectoryIndex } from './directory-index';
import type { Passage } from './passages';
import { NO_TOPIC } from './routing-model';
import { evidenceAt, tallyOf, tallyTerms, type Tally } from './tallies';
import { type WordFeature, wordFeatures } from './word-features';

/** How much a mail speaks for one owner's matter, how sure it is that it is about that, and why. */
export interface OwnerScore {
  /** What terms and votes say together, in units of the logarithm of the odds; 0 where nothing speaks. */
  readonly strength: number;
  /** Between 0 and 1; of all owners together at most 1. */
  readonly confidence: number;
  readonly tally: Tally;
}

/**
 * What a mail without any matter says for some owner by chance: the fewer distinct words it has, the more one of them may weigh. Chosen so
 * that confidence keeps its meaning where little is said (docs/routing-accuracy.md).
 */
const CHANCE = { least: 4, most: 7, manyWords: 12 } as const;
/** A vote from here on is shown as a reason. */
const LEAST_SHOWN = 0.9;
/** How votes compare with what terms say, when reasons are put in order. */
const VOTE_AS_EVIDENCE = 0.8;

/** Scores every owner that anything speaks for (see `DirectoryIndex`). */
export function scoreOwners(passages: readonly Passage[], index: DirectoryIndex): ReadonlyMap<string, OwnerScore> {
  const { tallies, namesModule } = tallyTerms(passages, index);
  const words = wordFeatures(passages);
  const votesForNone = countVotes(words, index, tallies);
  const { blend } = index.model;
  const { sharpness } = blend;
  let said = LITTLE_SAID;
  for (const { score } of tallies.values()) said += score;
  const nothing = toldForNone(blend, said) + votesForNone;
  let sum = Math.exp(sharpness * nothing) + Math.max(0, index.ownerCount - tallies.size);
  // A word that the organisation itself ties to a module, as its name, is there by no chance.
  if (!namesModule) sum += Math.exp(sharpness * chanceStrength(words));
  const scored: { readonly owner: string; readonly strength: number; readonly odds: number; readonly tally: Tally }[] =
    [];
  tallies.forEach((tally, owner) => {
    const strength = toldByTerms(blend, tally.score, said) + tally.votes;
    const odds = Math.exp(sharpness * strength);
    sum += odds;
    scored.push({ owner, strength, odds, tally });
  });
  const scores = new Map<string, OwnerScore>();
  for (const { owner, strength, odds, tally } of scored) scores.set(owner, { strength, confidence: odds / sum, tally });
  return scores;
}

/** See `CHANCE`; quoted words count as little as their votes do. */
function chanceStrength(words: readonly WordFeature[]): number {
  let count = 0;
  for (const { passage } of words) count += Math.min(1, passage.weight);
  return CHANCE.least + (CHANCE.most - CHANCE.least) * Math.max(0, 1 - count / CHANCE.manyWords);
}

/** Counts the votes of the mail's words into the tallies, those that count with evidence. @returns those for `NO_TOPIC` */
function countVotes(words: readonly WordFeature[], index: DirectoryIndex, tallies: Map<string, Tally>): number {
  const byTopic = new Map<string, { sum: number }>();
  for (const { code, value, passage, at } of words) {
    for (const { topic, weight } of index.model.votes(code)) {
      const vote = weight * value;
      const votes = byTopic.get(topic);
      if (votes === undefined) byTopic.set(topic, { sum: vote });
      else votes.sum += vote;
      if (vote < LEAST_SHOWN || topic === NO_TOPIC) continue;
      for (const owner of index.owners(topic))
        tallyOf(tallies, owner).evidence.push({
          weight: vote * VOTE_AS_EVIDENCE,
          evidence: evidenceAt(passage, at, at),
        });
    }
  }
  byTopic.forEach(({ sum }, topic) => {
    if (topic === NO_TOPIC) return;
    for (const owner of index.owners(topic)) {
      const tally = tallyOf(tallies, owner);
      // A module of several topics is about any of them.
      tally.votes = Math.max(tally.votes, sum);
    }
  });
  return byTopic.get(NO_TOPIC)?.sum ?? 0;
}
