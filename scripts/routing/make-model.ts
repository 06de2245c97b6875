import { type PackedModel, readModel } from '../../src/core/routing/read-model';
import type { Nearness } from '../../src/core/routing/routing-model';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import { TOPICS } from '../../src/core/routing/topics';
import { emptySentences } from './empty-sentences';
import { type LabelledMail, loadTerms } from './labelled-mails';
import { nearTopics, writeNear } from './near-topics';
import { topicPhrases, writeTerms } from './packed-terms';
import { type LearnedVote, voteLevels, writeVotes } from './packed-votes';
import { RangeEncoder } from './range-encoder';
import { buildTopicIndex } from './topic-index';
import { tellingPhrases } from './telling-phrases';
import { type Learned, type TrainingOptions, type TrainingSet, trainVotes } from './train-votes';
import { toExamples } from './training-example';

/** How much a term counts beside a mail. */
const TERM_WEIGHTS: Readonly<Record<string, number>> = { strong: 0.2, usual: 0.08 };
/** How much a mail without any matter counts: that nothing is said there is worth more than one guess. */
const NOTHING_WEIGHT = 1.2;

/** Chosen by cross-validation (see `npm run routing:score`). */
const TRAINING: TrainingOptions = {
  decay: 0.4,
  sparsity: 0.1,
  start: 0.8,
  rounds: 150,
  dropout: 0.3,
  fixed: { terms: 1.6, share: 2 },
};
/** At this sharpness the Brier score of cross-validated suggestions is least. */
const SHARPNESS = 1.5;

/** So many votes are kept, the heaviest: more of them add bytes and few right answers. */
const MOST_VOTES = 5_000;

/** Learns the votes and keeps those that say most. */
function learn(training: TrainingSet): Learned {
  const { votes, blend } = trainVotes(training, TRAINING);
  const heaviest = [...votes.values()].flatMap((row) => [...row]).sort((a, b) => b - a);
  const least = Math.max(heaviest[MOST_VOTES] ?? 0, 0);
  return {
    blend,
    votes: new Map([...votes].map(([code, row]) => [code, row.map((vote) => (vote > least ? vote : 0))])),
  };
}

/** Packs what was learned with the terms and the pairs of topics that are near. */
export function pack(
  { votes, blend }: Learned,
  phrases: readonly IndexedPhrase[],
  near: ReadonlyMap<string, Nearness> = new Map(),
): PackedModel {
  const kept: LearnedVote[] = [];
  for (const [code, row] of votes)
    row.forEach((weight, outcome) => {
      if (weight > 0) kept.push({ code, outcome, weight });
    });
  const levels = voteLevels(kept.map(({ weight }) => weight));
  const encoder = new RangeEncoder();
  writeTerms(encoder, phrases);
  writeVotes(encoder, kept, levels);
  writeNear(encoder, near);
  const { terms, share, silence, quiet } = blend;
  return {
    data: encoder.finish(),
    levels,
    blend: { terms, share, silence: rounded(silence), quiet: rounded(quiet), sharpness: SHARPNESS },
  };
}

/** The whole way from labelled mails to a packed model. */
export function makeModel(mails: readonly LabelledMail[]): PackedModel {
  const phrases = tellingPhrases(topicPhrases(), mails);
  const blend = { ...TRAINING.fixed, silence: 0, quiet: 0, sharpness: 1 };
  const model = readModel(pack({ votes: new Map(), blend }, phrases));
  const whole = mails.filter(({ set, right }) => set !== 'situations' && right.length > 0);
  const training: TrainingSet = {
    examples: toExamples([...mails, ...emptySentences(whole, buildTopicIndex(TOPICS))], model),
    terms: toExamples(loadTerms(), model),
    weightOf,
  };
  return pack(learn(training), phrases, nearTopics(mails));
}

function weightOf({ set, right }: LabelledMail): number {
  return set === 'situations' && right.length === 0 ? NOTHING_WEIGHT : (TERM_WEIGHTS[set] ?? 1);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
