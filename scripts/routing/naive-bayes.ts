import type { TrainingRow } from './training-example';

/** What is known of a word before it was ever seen, for every outcome. */
const SEEN_BEFORE = 0.3;
/** A word of a very short mail counts for no more than this. */
const MOST_COUNTED = 1.2;

/**
 * Where learning starts and is held near: for every word the outcomes that it is found with more often than most outcomes are, as
 * multinomial naive Bayes has it, in units of the logarithm of the odds. Row after row of `outcomes` numbers, none negative.
 */
export function naiveBayesVotes(rows: readonly TrainingRow[], words: number, outcomes: number): Float64Array {
  const counts = new Float64Array(words * outcomes).fill(SEEN_BEFORE);
  for (const { columns, values, label, weight } of rows)
    columns.forEach((column, i) => {
      const counted = weight * Math.min(MOST_COUNTED, values[i] ?? 0);
      label.forEach((share, outcome) => {
        const at = column * outcomes + outcome;
        counts[at] = (counts[at] ?? 0) + counted * share;
      });
    });
  const totals = new Float64Array(outcomes);
  counts.forEach((count, at) => {
    totals[at % outcomes] = (totals[at % outcomes] ?? 0) + count;
  });
  const votes = counts.map((count, at) => Math.log(count / (totals[at % outcomes] ?? 1)));
  for (let from = 0; from < votes.length; from += outcomes) {
    const row = votes.subarray(from, from + outcomes);
    // What is added to all outcomes alike changes nothing: measured from the middle one, most are next to nothing.
    const middle = row.slice().sort()[outcomes >> 1] ?? 0;
    row.forEach((vote, at) => {
      row[at] = Math.max(0, vote - middle);
    });
  }
  return votes;
}
