import type { Phrase } from './phrase';
import type { IndexedPhrase, PhraseLookup, TermKnowledge } from './phrase-lookup';
import type { SpokenWord } from './spoken-words';
import { wordCode } from '../language/word-code';

/** A phrase found in a text; `from` and `to` are inclusive indices of its words. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly knowledge: readonly TermKnowledge[];
  readonly from: number;
  readonly to: number;
  /** How sure the match is: less with a word in between or a misspelt word. */
  readonly certainty: number;
}

/** More articles and prepositions than this between two words of a phrase are no phrase. */
const LONGEST_FILLER = 3;
const CERTAINTY_WITH_GAP = 0.6;

/** Finds all phrases of the index, overlapping ones too. Time grows with the number of words. */
export function findPhrases(words: readonly SpokenWord[], index: PhraseLookup): readonly PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  words.forEach((word, from) => {
    const { phrases, certainty } = index.startingWith(word);
    for (const candidate of phrases) {
      const match = matchAt(candidate, words, from, certainty);
      if (match !== null) matches.push(match);
    }
  });
  return matches;
}

const found = new WeakMap<readonly SpokenWord[], FoundPhrases>();

interface FoundPhrases {
  readonly index: PhraseLookup;
  readonly matches: readonly PhraseMatch[];
}

/** `findPhrases` for those who ask the same of one draft: what was found in some words is kept as long as they are. */
export function foundPhrases(words: readonly SpokenWord[], index: PhraseLookup): readonly PhraseMatch[] {
  const known = found.get(words);
  if (known?.index === index) return known.matches;
  const matches = findPhrases(words, index);
  found.set(words, { index, matches });
  return matches;
}

function matchAt(
  { phrase, knowledge }: IndexedPhrase,
  words: readonly SpokenWord[],
  from: number,
  certaintyOfFirst: number,
): PhraseMatch | null {
  const first = words[from];
  if (phrase.exact !== null && (first === undefined || wordCode(first.word) !== phrase.exact)) return null;
  if (phrase.capitals && first?.capitals !== true) return null;
  let to = from;
  let gap = false;
  for (let at = 1; at < phrase.codes.length; at++) {
    const code = phrase.codes[at] ?? 0;
    let next = phrase.literal ? to + 1 : skipFillers(words, to + 1, code);
    if (words[next]?.code !== code && !gap && !phrase.literal && words[next]?.breaks === false) {
      next = skipFillers(words, next + 1, code);
      gap = true;
    }
    if (words[next]?.code !== code || words[next]?.breaks !== false) return null;
    to = next;
  }
  return { phrase, knowledge, from, to, certainty: certaintyOfFirst * (gap ? CERTAINTY_WITH_GAP : 1) };
}

function skipFillers(words: readonly SpokenWord[], from: number, wanted: number): number {
  let at = from;
  while (at - from < LONGEST_FILLER) {
    const word = words[at];
    if (word === undefined || word.code === wanted || !word.functional || word.breaks) break;
    at++;
  }
  return at;
}
