import type { Blend } from '../../src/core/routing/routing-model';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import type { LabelledMail } from './labelled-mails';
import type { TrainingExample } from './training-example';

const TOPICS = TOPIC_IDS.length;

/** What was learned: the votes of words by their code (see `voteCode`), in the order of `TOPIC_IDS`, and the weights of terms and silence. */
export interface Learned {
  readonly votes: ReadonlyMap<number, Float64Array>;
  readonly blend: Blend;
}

export interface TrainingOptions {
  /** How strongly votes are held near zero. */
  readonly decay: number;
  readonly rounds: number;
  /** Votes that may differ from zero; all where absent. */
  readonly keep?: (code: number, topic: number) => boolean;
  /** How much a mail counts; 1 where absent. */
  readonly weightOf?: (mail: LabelledMail) => number;
  /** Fixed weights of terms, instead of learned ones. */
  readonly fixed?: { terms: number; share: number };
}

/** Adam, a step of gradient descent that keeps its own pace for every number. */
class Pace {
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  constructor(readonly values: Float64Array) {
    this.mean = new Float64Array(values.length);
    this.square = new Float64Array(values.length);
  }
  step(gradient: Float64Array, round: number, rate: number): void {
    const first = 1 - Math.pow(0.9, round);
    const second = 1 - Math.pow(0.999, round);
    const { values, mean, square } = this;
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      const s = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      values[i] = (values[i] ?? 0) - (rate * (m / first)) / (Math.sqrt(s / second) + 1e-8);
    }
  }
}

/** Logistic regression over topics and "none". Deterministic: same examples, same result. */
export function trainVotes(examples: readonly TrainingExample[], options: TrainingOptions): Learned {
  const keys = new Map<number, number>();
  for (const { words } of examples) for (const { code } of words) if (!keys.has(code)) keys.set(code, keys.size);
  const columns = examples.map(({ words }) => Int32Array.from(words, ({ code }) => keys.get(code) ?? 0));
  const values = examples.map(({ words }) => Float64Array.from(words, ({ value }) => value));
  const mask = new Uint8Array(keys.size * TOPICS).fill(1);
  if (options.keep !== undefined)
    for (const [code, column] of keys)
      for (let topic = 0; topic < TOPICS; topic++) mask[column * TOPICS + topic] = options.keep(code, topic) ? 1 : 0;
  const weights = new Float64Array(keys.size * TOPICS);
  const blend = Float64Array.of(options.fixed?.terms ?? 1, options.fixed?.share ?? 2, 1);
  const pace = new Pace(weights);
  const blendPace = new Pace(blend);
  const gradient = new Float64Array(weights.length);
  const blendGradient = new Float64Array(3);
  const scores = new Float64Array(TOPICS);
  const counts = examples.map(({ mail }) => options.weightOf?.(mail) ?? 1);
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (let round = 1; round <= options.rounds; round++) {
    for (let i = 0; i < weights.length; i++) gradient[i] = (options.decay * (weights[i] ?? 0)) / total;
    blendGradient.fill(0);
    examples.forEach(({ tallies, label }, n) => {
      const cols = columns[n] ?? new Int32Array();
      const vals = values[n] ?? new Float64Array();
      let said = 3;
      for (const tally of tallies) said += tally;
      for (let t = 0; t < TOPICS; t++) {
        const tally = tallies[t] ?? 0;
        scores[t] = (blend[0] ?? 0) * Math.log1p(tally) + ((blend[1] ?? 0) * tally) / said;
      }
      for (let i = 0; i < cols.length; i++) {
        const base = (cols[i] ?? 0) * TOPICS;
        const value = vals[i] ?? 0;
        for (let t = 0; t < TOPICS; t++) scores[t] = (scores[t] ?? 0) + value * (weights[base + t] ?? 0);
      }
      let most = blend[2] ?? 0;
      for (const score of scores) most = Math.max(most, score);
      const none = Math.exp((blend[2] ?? 0) - most);
      let sum = none;
      for (const score of scores) sum += Math.exp(score - most);
      const factor = (counts[n] ?? 1) / total;
      for (let t = 0; t < TOPICS; t++) {
        const g = factor * (Math.exp((scores[t] ?? 0) - most) / sum - (t === label ? 1 : 0));
        scores[t] = g;
        const tally = tallies[t] ?? 0;
        blendGradient[0] = (blendGradient[0] ?? 0) + g * Math.log1p(tally);
        blendGradient[1] = (blendGradient[1] ?? 0) + (g * tally) / said;
      }
      blendGradient[2] = (blendGradient[2] ?? 0) + factor * (none / sum - (label < 0 ? 1 : 0));
      for (let i = 0; i < cols.length; i++) {
        const base = (cols[i] ?? 0) * TOPICS;
        const value = vals[i] ?? 0;
        for (let t = 0; t < TOPICS; t++) gradient[base + t] = (gradient[base + t] ?? 0) + value * (scores[t] ?? 0);
      }
    });
    if (options.keep !== undefined) for (let i = 0; i < mask.length; i++) if (mask[i] === 0) gradient[i] = 0;
    if (options.fixed !== undefined) blendGradient[0] = blendGradient[1] = 0;
    const rate = round < options.rounds * 0.7 ? 0.08 : 0.02;
    pace.step(gradient, round, rate);
    blendPace.step(blendGradient, round, rate);
  }
  const votes = new Map<number, Float64Array>();
  for (const [code, column] of keys) votes.set(code, weights.slice(column * TOPICS, (column + 1) * TOPICS));
  return { votes, blend: { terms: blend[0] ?? 0, share: blend[1] ?? 0, silence: blend[2] ?? 0, sharpness: 1 } };
}

/** The log-odds of every topic for an example. */
export function topicScores({ words, tallies }: TrainingExample, { votes, blend }: Learned): Float64Array {
  let said = 3;
  for (const tally of tallies) said += tally;
  const scores = tallies.map((tally) => blend.terms * Math.log1p(tally) + (blend.share * tally) / said);
  for (const { code, value } of words) {
    const vote = votes.get(code);
    if (vote !== undefined) for (let t = 0; t < TOPICS; t++) scores[t] = (scores[t] ?? 0) + value * (vote[t] ?? 0);
  }
  return scores;
}
