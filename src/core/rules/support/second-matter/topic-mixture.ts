import { LITTLE_SAID, toldByTerms, toldForNone } from '../../../routing/blend';
import type { RoutingModel } from '../../../routing/routing-model';
import { NO_TOPIC_PLACE, type TopicMark } from '../../../routing/topic-marks';
import { lengthScale } from '../../../routing/word-features';

/** How strongly a stretch of a mail speaks of each topic, in the order of `TOPIC_IDS`; the last place is no topic at all. */
export interface TopicMixture {
  /** In units of the logarithm of the odds. */
  readonly strengths: readonly number[];
  /** In all 1. */
  readonly shares: readonly number[];
  /** What terms say together, without a unit. */
  readonly said: number;
  /** Place of the topic that it speaks of most, of those that are one. */
  readonly best: number;
}

const PLACES = NO_TOPIC_PLACE + 1;

/** Adds marks up, in any order and piece by piece; a mixture can be asked for at any time. */
export class TopicTally {
  private readonly terms = new Array<number>(PLACES).fill(0);
  private readonly votes = new Array<number>(PLACES).fill(0);
  private said = 0;
  private voters = 0;
  private lastVoter = -1;

  constructor(private readonly model: RoutingModel) {}

  /** The votes of one word must come one after the other. */
  add({ at, topic, by, weight }: TopicMark): void {
    const sums = by === 'term' ? this.terms : this.votes;
    sums[topic] = (sums[topic] ?? 0) + weight;
    if (by === 'term') this.said += weight;
    else if (at !== this.lastVoter) {
      this.lastVoter = at;
      this.voters++;
    }
  }

  /** As `scoreOwners` puts terms and votes together, for topics. */
  mixture(): TopicMixture {
    const { blend } = this.model;
    const said = this.said + LITTLE_SAID;
    const scale = lengthScale(this.voters);
    const strengths: number[] = [];
    const odds: number[] = [];
    let sum = 0;
    let best = 0;
    for (let topic = 0; topic < PLACES; topic++) {
      const told =
        topic === NO_TOPIC_PLACE ? toldForNone(blend, said) : toldByTerms(blend, this.terms[topic] ?? 0, said);
      const strength = told + (this.votes[topic] ?? 0) * scale;
      strengths.push(strength);
      if (topic < NO_TOPIC_PLACE && strength > (strengths[best] ?? 0)) best = topic;
      const chance = Math.exp(blend.sharpness * strength);
      odds.push(chance);
      sum += chance;
    }
    return { strengths, shares: odds.map((chance) => chance / sum), said: this.said, best };
  }
}
