import { DEMO_DIRECTORY } from '../../src/config/defaults';
import { buildDirectoryIndex } from '../../src/core/routing/directory-index';
import { readPassages } from '../../src/core/routing/passages';
import type { RoutingModel } from '../../src/core/routing/routing-model';
import { tallyTerms } from '../../src/core/routing/tallies';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import { wordFeatures } from '../../src/core/routing/word-features';
import type { LabelledMail } from './labelled-mails';

/** What a mail may be about: a topic, by its place in `TOPIC_IDS`, or nothing, the last. */
export const OUTCOMES = TOPIC_IDS.length + 1;
export const NOTHING_PLACE = TOPIC_IDS.length;

/** What is left to the modules that a label calls as good. */
const AS_GOOD = 0.25;

/** A labelled mail as the trainer sees it. */
export interface TrainingExample {
  readonly mail: LabelledMail;
  readonly words: readonly { readonly code: number; readonly value: number }[];
  /** What the topics' terms say, in the order of `TOPIC_IDS`. */
  readonly tallies: Float64Array;
  /** How much each outcome is right, in all 1: most of it for the module that the label names first. */
  readonly label: Float64Array;
}

/** An example with its words as places in a table of all words, and how much it counts. */
export interface TrainingRow extends Pick<TrainingExample, 'label' | 'tallies'> {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly weight: number;
}

/** Reads mails with the terms of a model; the votes of the model play no part. */
export function toExamples(mails: readonly LabelledMail[], model: RoutingModel): readonly TrainingExample[] {
  const index = buildDirectoryIndex(DEMO_DIRECTORY, model);
  return mails.map((mail) => {
    const passages = readPassages(mail.text);
    const { tallies: terms } = tallyTerms(passages, index);
    return {
      mail,
      words: wordFeatures(passages).map(({ code, value }) => ({ code, value })),
      tallies: Float64Array.from(TOPIC_IDS, (topic) => terms.get(topic)?.score ?? 0),
      label: toLabel(mail),
    };
  });
}

function toLabel({ right: [first, ...others] }: LabelledMail): Float64Array {
  const label = new Float64Array(OUTCOMES);
  const place = TOPIC_IDS.findIndex((topic) => topic === first);
  label[place < 0 ? NOTHING_PLACE : place] = others.length > 0 ? 1 - AS_GOOD : 1;
  for (const other of others) {
    const at = TOPIC_IDS.findIndex((topic) => topic === other);
    label[at] = (label[at] ?? 0) + AS_GOOD / others.length;
  }
  return label;
}

/** Gives every word its place in a table, in the order in which words come. */
export function toRows(
  examples: readonly TrainingExample[],
  weightOf: (mail: LabelledMail) => number,
): { readonly rows: readonly TrainingRow[]; readonly codes: readonly number[] } {
  const places = new Map<number, number>();
  const place = (code: number) => {
    const known = places.get(code) ?? places.size;
    places.set(code, known);
    return known;
  };
  const rows = examples.map(({ mail, words, tallies, label }) => ({
    columns: Int32Array.from(words, ({ code }) => place(code)),
    values: Float64Array.from(words, ({ value }) => value),
    weight: weightOf(mail),
    tallies,
    label,
  }));
  return { rows, codes: [...places.keys()] };
}
