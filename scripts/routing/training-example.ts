import { DEMO_DIRECTORY } from '../../src/config/defaults';
import { buildDirectoryIndex } from '../../src/core/routing/directory-index';
import { readPassages } from '../../src/core/routing/passages';
import type { RoutingModel } from '../../src/core/routing/routing-model';
import { tallyTerms } from '../../src/core/routing/tallies';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import { wordFeatures } from '../../src/core/routing/word-features';
import type { LabelledMail } from './labelled-mails';

/** A labelled mail as the trainer sees it. */
export interface TrainingExample {
  readonly mail: LabelledMail;
  readonly words: readonly { readonly code: number; readonly value: number }[];
  /** What the topics' terms say, in the order of `TOPIC_IDS`. */
  readonly tallies: Float64Array;
  /** The index of the right topic, -1 for none. */
  readonly label: number;
}

/** Reads mails with the terms of a model; the votes of the model play no part. */
export function toExamples(mails: readonly LabelledMail[], model: RoutingModel): readonly TrainingExample[] {
  const index = buildDirectoryIndex(DEMO_DIRECTORY, model);
  return mails.map((mail) => {
    const passages = readPassages(mail.text);
    const terms = tallyTerms(passages, index);
    return {
      mail,
      words: wordFeatures(passages).map(({ code, value }) => ({ code, value })),
      tallies: Float64Array.from(TOPIC_IDS, (topic) => terms.get(topic)?.score ?? 0),
      label: TOPIC_IDS.findIndex((topic) => topic === mail.right[0]),
    };
  });
}
