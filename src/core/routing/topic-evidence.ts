import type { Phrase } from './phrase';
import type { PhraseMatch } from './find-phrases';
import type { Strength } from './topic';

/** That a match speaks for a topic, and how much before its place in the mail is weighed. */
export interface TopicEvidence {
  readonly topic: string;
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** The other topics that use the same phrase. */
  readonly rivals: readonly string[];
}

const NO_RIVALS: readonly string[] = [];

const WEIGHTS: Readonly<Record<Strength, number>> = { strong: 3, usual: 1.2, weak: 0.4 };

/** A phrase of two or three words says more than one word: it is hardly there by accident. */
const WORD_BONUS = 0.3;
const MOST_BONUS_WORDS = 3;

/** "determina di liquidazione" speaks of acts; what is left of "liquidazione" for the accountants. */
const LEFT_INSIDE_LONGER = 0.3;

/** A phrase that was only guessed takes no words from others. */
const LEAST_TO_CLAIM = 0.7;

/**
 * Weighs matches, topic by topic. A word inside a longer phrase counts little for other topics and not at all for the
 * phrase's own; inside a phrase that the topic disclaims it does not count.
 */
export function weighMatches(matches: readonly PhraseMatch[]): readonly TopicEvidence[] {
  const longest = new Map<number, number>();
  const claims = new Map<number, Claim[]>();
  for (const match of matches) {
    const length = span(match);
    if (length < 2 || match.certainty < LEAST_TO_CLAIM) continue;
    for (let at = match.from; at <= match.to; at++) {
      longest.set(at, Math.max(longest.get(at) ?? 0, length));
      for (const { topic } of match.knowledge) {
        const list = claims.get(at);
        if (list === undefined) claims.set(at, [{ topic, length }]);
        else list.push({ topic, length });
      }
    }
  }
  const evidence: TopicEvidence[] = [];
  for (const match of matches) {
    const around = Math.min(longest.get(match.from) ?? 0, longest.get(match.to) ?? 0);
    const factor = match.certainty * (around > span(match) ? LEFT_INSIDE_LONGER : 1) * bonus(match.phrase.codes.length);
    for (const { topic, strength } of match.knowledge) {
      if (strength === 'not' || isClaimed(claims.get(match.from), topic, match, around)) continue;
      const { phrase, from, to } = match;
      const rivals = match.knowledge.length === 1 ? NO_RIVALS : rivalsOf(topic, match);
      evidence.push({ topic, phrase, from, to, weight: WEIGHTS[strength] * factor, rivals });
    }
  }
  return evidence;
}

function rivalsOf(topic: string, { knowledge }: PhraseMatch): readonly string[] {
  return knowledge.filter((other) => other.strength !== 'not' && other.topic !== topic).map((other) => other.topic);
}

/** In words of the text, articles included. */
function span(match: PhraseMatch): number {
  return match.to - match.from + 1;
}

function bonus(words: number): number {
  return 1 + WORD_BONUS * (Math.min(words, MOST_BONUS_WORDS) - 1);
}

/** That a word stands inside a phrase of a topic, of so many words. */
interface Claim {
  readonly topic: string;
  readonly length: number;
}

function isClaimed(claims: readonly Claim[] | undefined, topic: string, match: PhraseMatch, around: number): boolean {
  if (claims === undefined) return false;
  const own = span(match);
  return claims.some((claim) => claim.topic === topic && claim.length > own && claim.length <= around);
}
