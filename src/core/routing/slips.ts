/** Below this length too many proper words are one letter apart. */
const SHORTEST = 8;
/** Longer ones are no words: each guess would cost as much as they are long. */
const LONGEST = 24;

/** Everyday words, without their endings, that such a slip makes a term of, or a term of something else. */
const NO_SLIPS: ReadonlySet<string> = new Set(['contattar', 'contattat', 'contattatec']);

/**
 * The words that a mistyped one may have been meant to be: a letter doubled too much or too little ("ravedimento"), or two
 * neighbours swapped. Those are the slips that Italian typists make; other ones cost more guesses than they find.
 */
export function unslipped(key: string): readonly string[] {
  if (key.length < SHORTEST || key.length > LONGEST || NO_SLIPS.has(key)) return [];
  const meant: string[] = [];
  for (let at = 1; at < key.length; at++) {
    const letter = key.charAt(at);
    const before = key.charAt(at - 1);
    if (letter === before) meant.push(key.slice(0, at) + key.slice(at + 1));
    else {
      if (!'aeiou'.includes(letter) && key.charAt(at + 1) !== letter)
        meant.push(key.slice(0, at) + letter + key.slice(at));
      meant.push(key.slice(0, at - 1) + letter + before + key.slice(at + 1));
    }
  }
  return meant;
}
