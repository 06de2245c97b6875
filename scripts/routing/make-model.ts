import { type PackedModel, readModel } from '../../src/core/routing/read-model';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import type { LabelledMail } from './labelled-mails';
import { topicPhrases, writeTerms } from './packed-terms';
import { type LearnedVote, voteLevels, writeVotes } from './packed-votes';
import { RangeEncoder } from './range-encoder';
import { tellingPhrases } from './telling-phrases';
import { type Learned, trainVotes } from './train-votes';
import { toExamples, type TrainingExample } from './training-example';

/** Chosen by cross-validation (see `npm run routing:score`). */
const TRAINING = {
  decay: 0.2,
  rounds: 150,
  fixed: { terms: 2, share: 2 },
  // That nothing is said where nothing was meant is worth more than one guess.
  weightOf: ({ right }: LabelledMail) => (right.length === 0 ? 3 : 1),
} as const;
/** At this sharpness the Brier score of cross-validated suggestions is least. */
const SHARPNESS = 1.3;

/** So many votes are kept: more of them add bytes and no right answers. */
export const MOST_VOTES = 4_200;

/** Learns the votes from labelled mails: first all of them, then again only those that say most. */
export function learn(examples: readonly TrainingExample[], most = MOST_VOTES): Learned {
  const all = trainVotes(examples, TRAINING);
  const uses = new Map<number, number>();
  for (const { words } of examples) for (const { code, value } of words) uses.set(code, (uses.get(code) ?? 0) + value);
  const candidates = toVotes(all).map((vote) => ({
    ...vote,
    worth: Math.abs(vote.weight) * Math.sqrt(uses.get(vote.code) ?? 0),
  }));
  candidates.sort((a, b) => b.worth - a.worth || a.code - b.code || a.topic - b.topic);
  const kept = new Set(candidates.slice(0, most).map(({ code, topic }) => code * TOPIC_IDS.length + topic));
  return trainVotes(examples, { ...TRAINING, keep: (code, topic) => kept.has(code * TOPIC_IDS.length + topic) });
}

/** Packs what was learned with the terms. */
export function pack(learned: Learned, phrases: readonly IndexedPhrase[]): PackedModel {
  const votes = toVotes(learned);
  const levels = voteLevels(votes.map(({ weight }) => weight));
  const encoder = new RangeEncoder();
  writeTerms(encoder, phrases);
  writeVotes(encoder, votes, levels);
  const { terms, share, silence } = learned.blend;
  const blend = { terms, share, silence: Math.round(silence * 1000) / 1000, sharpness: SHARPNESS };
  return { data: encoder.finish(), levels, blend };
}

function toVotes({ votes }: Learned): readonly LearnedVote[] {
  const list: LearnedVote[] = [];
  for (const [code, weights] of votes)
    weights.forEach((weight, topic) => {
      if (Math.abs(weight) > 1e-4) list.push({ code, topic, weight });
    });
  return list;
}

/** The whole way from labelled mails to a packed model. */
export function makeModel(mails: readonly LabelledMail[], most = MOST_VOTES): PackedModel {
  const phrases = tellingPhrases(topicPhrases(), mails);
  const terms = readModel(pack({ votes: new Map(), blend: { ...TRAINING.fixed, silence: 0, sharpness: 1 } }, phrases));
  return pack(learn(toExamples(mails, terms), most), phrases);
}
