import { isOneSlip } from '../language/one-slip';

/** Below this length too many proper words are one letter apart. */
const SHORTEST = 7;

const ANCHOR = 3;

/** Everyday words, without their endings, that are one letter from a term. */
const NO_SLIPS: ReadonlySet<string> = new Set(
  'contatt contattar contattat contattatec puntegg punteg capital ricordar ricordat transizion consentit distanz'.split(
    ' ',
  ),
);

/**
 * Finds the known word that a mistyped one was meant to be: one letter missing, added, wrong or swapped with its neighbour.
 * The first letter is hardly ever the wrong one. One slip leaves either the first or the last three letters whole; the words
 * that share them are the candidates.
 */
export class SpellingIndex {
  private readonly byAnchor = new Map<string, string[]>();

  add(word: string): void {
    if (word.length < SHORTEST) return;
    for (const anchor of anchors(word)) {
      const sharing = this.byAnchor.get(anchor);
      if (sharing === undefined) this.byAnchor.set(anchor, [word]);
      else sharing.push(word);
    }
  }

  find(word: string): string | null {
    if (word.length < SHORTEST || NO_SLIPS.has(word)) return null;
    for (const anchor of anchors(word))
      for (const candidate of this.byAnchor.get(anchor) ?? []) if (isOneSlip(word, candidate)) return candidate;
    return null;
  }
}

function anchors(word: string): readonly [string, string] {
  return [word.slice(0, ANCHOR), `${word.charAt(0)}-${word.slice(-ANCHOR)}`];
}
