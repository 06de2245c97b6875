import type { SaidIn } from '../cues/said';
import type { BodyText } from '../draft/body-text';
import type { TextRange } from '../draft/text-range';
import type { Matter } from './matters';
import { markMessage, type MarkedMessage } from './wording-features';
import { WORDINGS } from './wording-data';
import { weighPlaces } from './wording-model';

/** The sentence of a message that speaks most for a matter. */
export interface HeaviestSentence {
  /** UTF-16 code units of the body's text. */
  readonly range: TextRange;
  /** As `WordingOf.odds`, had the message no other sentence. */
  readonly odds: number;
}

/** What the wording of a message tells of a matter beyond single phrases. */
export interface WordingOf {
  /** The logarithm of the odds that the message is about the matter, as learned from labelled messages. */
  readonly odds: number;
  /** `null` without words. */
  readonly heaviest: () => HeaviestSentence | null;
}

export type WordingsIn = (matter: Matter) => WordingOf;

/** Judges the message by learned wordings when a rule first asks. Linear in the words that cues are looked for in, so bounded. */
export function wordingsIn(said: SaidIn, { text }: BodyText): WordingsIn {
  let marked: MarkedMessage | null = null;
  return (matter) => {
    marked ??= markMessage(said, text);
    const { sentences, places } = marked;
    const weights = WORDINGS[matter];
    return {
      odds: weights.bias + weighPlaces(weights, places),
      heaviest: () => {
        const { words } = said('body');
        let best: HeaviestSentence | null = null;
        for (const { from, to, places: own } of sentences) {
          const odds = weights.bias + weighPlaces(weights, own);
          const [first, last] = [words[from], words[to - 1]];
          if (first === undefined || last === undefined || odds <= (best?.odds ?? -Infinity)) continue;
          best = { range: { start: first.start, end: last.end }, odds };
        }
        return best;
      },
    };
  };
}
