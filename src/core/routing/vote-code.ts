import { remember } from '../language/remember';
import { wordCode, CODE_BITS } from '../language/word-code';

/** Votes are soft: that one unknown word in fifteen is taken for another does little harm, and a shorter code saves room. */
export const VOTE_CODE_BITS = 15;

/** Endings of verbs and what is made of them, without the last vowel that `wordKey` takes off. */
const VERB_ENDING = /(?:at|ut|it|ar|er|ir|and|end)$/;
const SHORTEST_STEM = 4;
const LONGEST_STEM = 7;

/** What "versare", "versato" and "versando" have in common; of a long word its beginning. */
export function voteStem(key: string): string {
  const stem = key.replace(VERB_ENDING, '');
  return (stem.length >= SHORTEST_STEM ? stem : key).slice(0, LONGEST_STEM);
}

/** The code by which a word's votes are found, from its key (see `wordKey`). */
export const voteCode = remember((key) => wordCode(voteStem(key)) >>> (CODE_BITS - VOTE_CODE_BITS));
