import { stemmer } from '@orama/stemmers/italian';

/** Distinct words of a large mail stay below this; a hostile one costs a new start, not memory. */
const LARGEST_CACHE = 10_000;

/** No Italian word is longer; the stemmer's expressions need not see a megabyte without blanks. */
const LONGEST_WORD = 40;

const cache = new Map<string, string>();

/**
 * The stem of a folded Italian word (see `tokenize`): the forms of one word ("determina", "determine") mostly share it. It is
 * for comparison only. What has digits, an apostrophe or no end comes back as it is.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return word;
  const stemmed = stemmer(word);
  if (cache.size >= LARGEST_CACHE) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
}
