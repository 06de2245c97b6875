import type { SaidIn } from '../cues/said';
import type { BodyText } from '../draft/body-text';
import type { TextRange } from '../draft/text-range';
import type { Matter } from './matters';
import { markSentences, type MarkedWords } from './wording-features';
import { WORDINGS } from './wording-data';
import { weighPlaces } from './wording-model';

/** What the wording of a message tells of a matter beyond single phrases. */
export interface WordingOf {
  /** The logarithm of the odds that the message is about the matter, as learned from labelled messages. */
  readonly odds: number;
  /** The sentence that speaks most for it, in UTF-16 code units of the body's text; `null` without words. */
  readonly heaviest: () => TextRange | null;
}

export type WordingsIn = (matter: Matter) => WordingOf;

/** Judges the message by learned wordings when a rule first asks. Linear in the words that cues are looked for in, so bounded. */
export function wordingsIn(said: SaidIn, { text }: BodyText): WordingsIn {
  let read: { readonly sentences: readonly MarkedWords[]; readonly all: ReadonlySet<number> } | null = null;
  return (matter) => {
    const { words } = said('body');
    if (read === null) {
      const sentences = markSentences(words, text);
      read = { sentences, all: new Set(sentences.flatMap(({ places }) => [...places])) };
    }
    const { sentences, all } = read;
    const weights = WORDINGS[matter];
    return {
      odds: weights.bias + weighPlaces(weights, all),
      heaviest: () => {
        let [best] = sentences;
        for (const sentence of sentences)
          if (best !== undefined && weighPlaces(weights, sentence.places) > weighPlaces(weights, best.places))
            best = sentence;
        const [first, last] = [words[best?.from ?? -1], words[(best?.to ?? 0) - 1]];
        return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
      },
    };
  };
}
