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
/** Terms say their share of this and of what they say together (see `scoreOwners`). */
const LITTLE_SAID = 3;

/** Adds marks up, in any order and piece by piece; a mixture can be asked for at any time. */
export class TopicTally {
  private readonly terms = new Array<number>(PLACES).fill(0);
  private readonly votes = new Array<number>(PLACES).fill(0);
  private readonly voters = new Set<number>();
  private said = 0;

  constructor(private readonly model: RoutingModel) {}

  add({ at, topic, by, weight }: TopicMark): void {
    const sums = by === 'term' ? this.terms : this.votes;
    sums[topic] = (sums[topic] ?? 0) + weight;
    if (by === 'term') this.said += weight;
    else this.voters.add(at);
  }

  /** As `scoreOwners` puts terms and votes together, for topics. */
  mixture(): TopicMixture {
    const { terms, share, silence, quiet, sharpness } = this.model.blend;
    const said = this.said + LITTLE_SAID;
    const scale = lengthScale(this.voters.size);
    const strengths = this.terms.map((score, topic) => {
      const told =
        topic === NO_TOPIC_PLACE
          ? silence + (quiet * LITTLE_SAID) / said
          : terms * Math.log1p(score) + (share * score) / said;
      return told + (this.votes[topic] ?? 0) * scale;
    });
    const odds = strengths.map((strength) => Math.exp(sharpness * strength));
    const sum = odds.reduce((all, one) => all + one, 0);
    let best = 0;
    for (let topic = 1; topic < NO_TOPIC_PLACE; topic++)
      if ((strengths[topic] ?? 0) > (strengths[best] ?? 0)) best = topic;
    return { strengths, shares: odds.map((one) => one / sum), said: this.said, best };
  }
}
