import { readClues } from '../../src/core/rules/support/second-matter/clues';
import type { Beside, Weights } from '../../src/core/rules/support/second-matter/second-matter';
import { Adam } from '../routing/adam';
import type { LabelledMessage, MessageSource } from './labelled-messages';

/** A message as the trainer sees it: the clues of its turns, of words and of topics. */
export interface TrainingMessage {
  readonly source: MessageSource;
  readonly hasSecond: boolean;
  readonly turns: readonly Float64Array[];
  /** It is reported for the words that announce another matter, whatever its turns come to. */
  readonly announced: boolean;
}

/** How much a message counts: composed ones are many, and few people write so. */
const COUNTS: Readonly<Record<MessageSource, number>> = {
  wordings: 1,
  matters: 1.5,
  drafts: 1,
  'one-matter': 0.5,
  continued: 0.5,
  composed: 0.03,
};
/** How strongly weights are drawn to zero, for clues of unit variance: fewer answers are known than messages. */
const DECAY: Readonly<Record<Beside, number>> = { message: 3, ticket: 10 };
const ROUNDS = 300;
const RATE = 0.1;
const LAST_RATE = 0.02;
const LAST_ROUNDS = 100;
const FOLDS = 5;
/** Of the messages that people wrote about one matter, so many at most may be reported by weights that were learned without them. */
const MOST_WRONG: Readonly<Record<Beside, number>> = { message: 0.009, ticket: 0.012 };

/** Reads the messages that have any turn; the others can never be reported. */
export function toTraining(messages: readonly LabelledMessage[], beside: Beside): readonly TrainingMessage[] {
  const training = messages
    .filter((message) => message.beside === beside)
    .map(({ source, hasSecond, analysis }) => {
      const read = readClues(analysis, beside === 'ticket');
      const announced = read.some(
        ({ words }) => words.announced > 0 || (beside === 'ticket' && words.announcedInReply > 0),
      );
      const turns = read.map(({ words, topics }) =>
        Float64Array.from([...Object.values<number>({ ...words }), ...Object.values<number>({ ...topics() })]),
      );
      return { source, hasSecond, turns, announced };
    });
  return training.filter(({ turns }) => turns.length > 0);
}

/**
 * Logistic regression over messages, of which one turn that begins a second matter is enough: a message's odds are those of all its
 * turns added up. Deterministic. The last number is the start of the sum.
 */
export function fit(messages: readonly TrainingMessage[], beside: Beside): Float64Array {
  const size = messages[0]?.turns[0]?.length ?? 0;
  const { means, deviations } = spreads(messages, size);
  const rows = messages.map(({ source, hasSecond, turns }) => ({
    weight: COUNTS[source],
    label: hasSecond ? 1 : 0,
    turns: turns.map((turn) => turn.map((value, i) => (value - (means[i] ?? 0)) / (deviations[i] ?? 1))),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const adam = new Adam(new Float64Array(size + 1));
  const gradient = new Float64Array(size + 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i <= size; i++) gradient[i] = i === size ? 0 : (2 * DECAY[beside] * (adam.values[i] ?? 0)) / total;
    for (const { weight, label, turns } of rows) {
      const odds = turns.map((turn) => Math.exp(sumOf(turn, adam.values)));
      const all = odds.reduce((sum, one) => sum + one, 0);
      const error = (weight / total) * (all / (1 + all) - label);
      turns.forEach((turn, at) => {
        const part = error * ((odds[at] ?? 0) / all);
        for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + part * (turn[i] ?? 0);
        gradient[size] = (gradient[size] ?? 0) + part;
      });
    }
    adam.step(gradient, round < ROUNDS - LAST_ROUNDS ? RATE : LAST_RATE);
  }
  const weights = adam.values.map((value, i) => (i === size ? value : value / (deviations[i] ?? 1)));
  for (let i = 0; i < size; i++) weights[size] = (weights[size] ?? 0) - (weights[i] ?? 0) * (means[i] ?? 0);
  return weights;
}

/** What the surest of a message's turns comes to. */
export function score({ turns }: TrainingMessage, weights: Float64Array): number {
  return turns.reduce((most, turn) => Math.max(most, sumOf(turn, weights)), -Infinity);
}

/** The score of every message by weights that were learned without it. */
export function crossValidate(messages: readonly TrainingMessage[], beside: Beside): readonly number[] {
  const scores = new Array<number>(messages.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      messages.filter((_, at) => at % FOLDS !== fold),
      beside,
    );
    messages.forEach((message, at) => {
      if (at % FOLDS === fold) scores[at] = score(message, weights);
    });
  }
  return scores;
}

/** The least score that is to be reported, from scores of messages that nobody learned from. */
export function threshold(messages: readonly TrainingMessage[], scores: readonly number[], beside: Beside): number {
  const wrong = messages
    .flatMap(({ source, hasSecond, announced }, at) =>
      hasSecond || announced || source === 'continued' ? [] : [scores[at] ?? 0],
    )
    .sort((one, other) => other - one);
  return wrong[Math.floor(wrong.length * MOST_WRONG[beside])] ?? 0;
}

/** Weights as they ship, named as those before, from what was learned and the least score that is to be reported. */
export function toWeights({ words, topics }: Weights, learned: Float64Array, least: number): Weights {
  const rounded = (value = 0): number => Math.round(value * 100) / 100;
  let next = 0;
  const named = <Kind extends object>(clues: Kind): Kind =>
    Object.fromEntries(Object.keys(clues).map((name) => [name, rounded(learned[next++])])) as Kind;
  return { words: named(words), topics: named(topics), start: rounded((learned[next] ?? 0) - least) };
}

function sumOf(turn: Float64Array, weights: Float64Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let i = 0; i < turn.length; i++) sum += (turn[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** Of each clue, its mean and how much it varies. */
function spreads(
  messages: readonly TrainingMessage[],
  size: number,
): { readonly means: Float64Array; readonly deviations: Float64Array } {
  const turns = messages.flatMap((message) => message.turns);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = Float64Array.from({ length: size }, (_, i) => mean(turns.map((turn) => turn[i] ?? 0)));
  const deviations = means.map(
    (middle, i) => Math.sqrt(mean(turns.map((turn) => ((turn[i] ?? 0) - middle) ** 2))) || 1,
  );
  return { means, deviations };
}
