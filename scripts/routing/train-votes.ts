import { LITTLE_SAID, toldByTerms } from '../../src/core/routing/blend';
import type { Blend } from '../../src/core/routing/routing-model';
import { Adam } from './adam';
import type { LabelledMail } from './labelled-mails';
import { chances } from './chances';
import { naiveBayesVotes } from './naive-bayes';
import { NOTHING_PLACE, OUTCOMES, toRows, type TrainingExample, type TrainingRow } from './training-example';

/** Mails and their like, and how much each counts. */
export interface TrainingSet {
  /** What is learned from. */
  readonly examples: readonly TrainingExample[];
  /** What only the start is made from, besides the examples: single terms would teach that one word is enough to be sure. */
  readonly terms: readonly TrainingExample[];
  readonly weightOf: (mail: LabelledMail) => number;
}

/** What was learned: the votes of words by their code (see `voteCode`), an outcome a place, and the weights of terms and silence. */
export interface Learned {
  readonly votes: ReadonlyMap<number, Float64Array>;
  readonly blend: Blend;
}

export interface TrainingOptions {
  /** How strongly votes are held near where they start. */
  readonly decay: number;
  /** How strongly votes are drawn to zero. */
  readonly sparsity: number;
  /** What part of the votes of naive Bayes learning starts with. */
  readonly start: number;
  readonly rounds: number;
  /** What part of a mail's words is left out, others each round: no word may rely on another being there (N. Srivastava et al., 2014). */
  readonly dropout: number;
  /** The weights of what terms say. */
  readonly fixed: Pick<Blend, 'terms' | 'share'>;
}

const RATE = 0.08;
const LAST_RATE = 0.02;
const LAST_ROUNDS = 0.3;

/**
 * Logistic regression over the topics and "nothing", with votes that are never negative: what speaks for one topic need not speak
 * against the others one by one, and most votes are exactly zero. Deterministic: same examples, same result.
 */
export function trainVotes({ examples, terms, weightOf }: TrainingSet, options: TrainingOptions): Learned {
  const { decay, sparsity, start, rounds, dropout, fixed } = options;
  const { rows: all, codes } = toRows([...examples, ...terms], weightOf);
  const rows = all.slice(0, examples.length);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const origin = naiveBayesVotes(all, codes.length, OUTCOMES).map((vote) => start * vote);
  const votes = new Adam(origin.slice(), 0);
  const silence = new Adam(Float64Array.of(1, 0));
  const said = rows.map(({ tallies }) => tallies.reduce((sum, tally) => sum + tally, LITTLE_SAID));
  const spoken = rows.map(({ tallies }, n) => termScores(tallies, said[n] ?? 1, fixed));
  const gradient = new Float64Array(origin.length);
  const silenceGradient = new Float64Array(2);
  const scores = new Float64Array(OUTCOMES);
  const chance = chances();
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < gradient.length; i++)
      gradient[i] = (decay * ((votes.values[i] ?? 0) - (origin[i] ?? 0)) + sparsity) / total;
    silenceGradient.fill(0);
    rows.forEach((whole, n) => {
      const row = { ...whole, values: whole.values.map((value) => (chance() < dropout ? 0 : value / (1 - dropout))) };
      const [silent = 0, quiet = 0] = silence.values;
      const quietness = LITTLE_SAID / (said[n] ?? 1);
      scores.set(spoken[n] ?? []);
      scores[NOTHING_PLACE] = silent + quiet * quietness;
      addVotes(scores, row, votes.values);
      toErrors(scores, row.label, row.weight / total);
      const error = scores[NOTHING_PLACE];
      silenceGradient[0] = (silenceGradient[0] ?? 0) + error;
      silenceGradient[1] = (silenceGradient[1] ?? 0) + error * quietness;
      addGradient(gradient, row, scores);
    });
    const rate = round < rounds * (1 - LAST_ROUNDS) ? RATE : LAST_RATE;
    votes.step(gradient, rate);
    silence.step(silenceGradient, rate);
  }
  return {
    votes: new Map(codes.map((code, at) => [code, votes.values.slice(at * OUTCOMES, (at + 1) * OUTCOMES)])),
    blend: { ...fixed, silence: silence.values[0] ?? 0, quiet: silence.values[1] ?? 0, sharpness: 1 },
  };
}

function termScores(tallies: Float64Array, said: number, fixed: TrainingOptions['fixed']): Float64Array {
  return tallies.map((tally) => toldByTerms(fixed, tally, said));
}

function addVotes(scores: Float64Array, { columns, values }: TrainingRow, votes: Float64Array): void {
  for (let i = 0; i < columns.length; i++) {
    const from = (columns[i] ?? 0) * OUTCOMES;
    const value = values[i] ?? 0;
    for (let t = 0; t < OUTCOMES; t++) scores[t] = (scores[t] ?? 0) + value * (votes[from + t] ?? 0);
  }
}

/** Turns scores into how far their probabilities are from the truth, times the mail's weight. */
function toErrors(scores: Float64Array, label: Float64Array, weight: number): void {
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const sum = scores.reduce((all, score) => all + Math.exp(score - most), 0);
  for (let t = 0; t < OUTCOMES; t++) scores[t] = weight * (Math.exp((scores[t] ?? 0) - most) / sum - (label[t] ?? 0));
}

function addGradient(gradient: Float64Array, { columns, values }: TrainingRow, errors: Float64Array): void {
  for (let i = 0; i < columns.length; i++) {
    const from = (columns[i] ?? 0) * OUTCOMES;
    const value = values[i] ?? 0;
    for (let t = 0; t < OUTCOMES; t++) gradient[from + t] = (gradient[from + t] ?? 0) + value * (errors[t] ?? 0);
  }
}
