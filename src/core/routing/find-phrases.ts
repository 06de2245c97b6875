import type { Phrase } from './phrase';
import type { IndexedPhrase, PhraseIndex } from './phrase-index';
import type { SpokenWord } from './spoken-words';
import { wordKey } from './word-key';

/** A phrase found in a text; `from` and `to` are inclusive indices of its words. */
export interface PhraseMatch<Knowledge> {
  readonly phrase: Phrase;
  readonly knowledge: readonly Knowledge[];
  readonly from: number;
  readonly to: number;
  /** How sure the match is: less with a word in between or a misspelt word. */
  readonly certainty: number;
}

/** "dello", "a", "una": more function words than this between two words of a phrase are no phrase. */
const LONGEST_FILLER = 3;
const CERTAINTY_WITH_GAP = 0.6;

/** Finds all phrases of the index, overlapping ones too. Time grows with the number of words. */
export function findPhrases<Knowledge>(
  words: readonly SpokenWord[],
  index: PhraseIndex<Knowledge>,
): readonly PhraseMatch<Knowledge>[] {
  const known = words.map((word) => index.knownWord(wordKey(word), word.word));
  const keys = words.map((word, at) => known[at]?.key ?? word.word);
  const matches: PhraseMatch<Knowledge>[] = [];
  keys.forEach((key, from) => {
    for (const candidate of index.startingWith(key)) {
      const match = matchAt(candidate, words, keys, from);
      if (match === null) continue;
      const guessed = known.slice(from, match.to + 1).reduce((least, word) => Math.min(least, word?.certainty ?? 1), 1);
      matches.push({ ...match, certainty: match.certainty * guessed });
    }
  });
  return matches;
}

function matchAt<Knowledge>(
  { phrase, knowledge }: IndexedPhrase<Knowledge>,
  words: readonly SpokenWord[],
  keys: readonly string[],
  from: number,
): PhraseMatch<Knowledge> | null {
  if (phrase.exact !== null && words[from]?.word !== phrase.exact) return null;
  if (phrase.capitals && words[from]?.capitals !== true) return null;
  let to = from;
  let certainty = 1;
  for (const key of phrase.keys.slice(1)) {
    let next = to + 1;
    if (!phrase.literal) next = skipFillers(words, keys, next, key);
    if (keys[next] !== key && certainty === 1 && !phrase.literal && words[next]?.breaks === false) {
      next = skipFillers(words, keys, next + 1, key);
      certainty = CERTAINTY_WITH_GAP;
    }
    if (keys[next] !== key || words[next]?.breaks !== false) return null;
    to = next;
  }
  return { phrase, knowledge, from, to, certainty };
}

function skipFillers(words: readonly SpokenWord[], keys: readonly string[], from: number, wanted: string): number {
  let at = from;
  while (at - from < LONGEST_FILLER && keys[at] !== wanted && words[at]?.functional === true && !words[at]?.breaks)
    at++;
  return at;
}
