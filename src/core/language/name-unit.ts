import { isAmbiguousFirstName } from './first-names';
import { COMMON_ENDINGS } from './name-vocabulary';
import type { NameWord } from './name-words';

/** A first name, a surname ("De Luca" is one), an initial, or an unknown word in the place of one. */
export interface NameUnit {
  readonly words: readonly NameWord[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isInitial: boolean;
  /** Also a word of the language. */
  readonly isAmbiguous: boolean;
  readonly isLower: boolean;
  /** Ends like a noun or adjective of offices and is in no list of names. */
  readonly looksCommon: boolean;
}

/** Reads a unit from the words that it is made of: one, or a particle and what it leads. */
export function unitOf(words: readonly NameWord[]): NameUnit {
  const [only] = words;
  const single = words.length === 1 && only !== undefined;
  const isInitial = single && only.role === 'initial';
  const isFirst = single && !isInitial && only.isFirst;
  const isLast = !single || (!isInitial && (only.isLast || only.word.includes("'")));
  return {
    words,
    isFirst,
    isLast,
    isInitial,
    isAmbiguous: isFirst && isAmbiguousFirstName(only.word),
    isLower: words.every(({ letterCase }) => letterCase === 'lower'),
    looksCommon: !isFirst && !isLast && !isInitial && words.some(({ word }) => COMMON_ENDINGS.test(word)),
  };
}
