import { anyName } from '../language/cues/classes';
import type { CueWord } from '../language/cues/cue-words';
import { remember } from '../language/remember';
import { CODE_BITS, wordCode } from '../routing/word-code';
import { wordKey } from '../routing/word-key';

/** So many places a model has for what words are and how they end; that two of them share one is learned with the rest. */
export const PLACE_BITS = 13;

/** What a word stands for where its own letters say nothing. */
const KINDS_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...ofKind('<day>', 'lunedi martedi mercoledi giovedi venerdi sabato domenica'),
  ...ofKind('<month>', 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
]);
const NAME = '<name>';
const NUMBER = '<number>';
const SHOUTED = '<shouted>';
const EDGE = '<edge>';
const PAUSE = '<pause>';

/** Of longer words the ending tells the form of a verb, and so who does it: "rispondete", "rispondono". */
const SHORTEST_ENDED = 6;
const ENDING = 3;

function ofKind(kind: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, kind] as const);
}

function place(feature: string): number {
  return wordCode(feature) >>> (CODE_BITS - PLACE_BITS);
}

/** The places of a word's key: what it is, and how it ends. */
const placesOf = remember((key): readonly number[] => {
  const places = [place(wordKey({ word: key, kind: 'word' }))];
  if (key.length >= SHORTEST_ENDED) places.push(place(`~${key.slice(-ENDING)}`));
  return places;
});

/** A run of words and the places that it marks in a model. */
export interface MarkedWords {
  /** Indices of the words; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly places: ReadonlySet<number>;
}

/** What is written between two words, as far as it is looked at: UTF-16 code units. */
const GAP = 8;

/** The features of each sentence. Names, days, months and numbers count as such. Linear in the words. */
export function markSentences(words: readonly CueWord[], text: string): readonly MarkedWords[] {
  const sentences: MarkedWords[] = [];
  let places = new Set<number>();
  let from = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined) break;
    if (word.breaks && at > from) {
      sentences.push({ from, to: at, places });
      places = new Set();
      from = at;
    }
    const named = anyName(words, at);
    if (named > 0) for (const found of placesOfName(words, at, at + named)) places.add(found);
    else for (const found of featuresOf(word)) places.add(found);
    at += Math.max(1, named);
    const end = words[at - 1]?.end ?? 0;
    if (/[!?]{2}/.test(text.slice(end, Math.min(words[at]?.start ?? end + GAP, end + GAP)))) places.add(place(SHOUTED));
  }
  if (words.length > from) sentences.push({ from, to: words.length, places });
  return sentences;
}

/** A name tells by what stands beside it: "ciao Giulia,", "per Giulia", "Giulia abita". */
function placesOfName(words: readonly CueWord[], from: number, to: number): readonly number[] {
  const [first, before, after] = [words[from], words[from - 1], words[to]];
  const opens = first === undefined || first.breaks || before === undefined;
  const ends = after === undefined || after.breaks;
  return [
    ...placesOf(NAME),
    place(`${opens ? EDGE : first.pauses ? PAUSE : before.key} ${NAME}`),
    place(`${NAME} ${ends ? EDGE : after.pauses ? PAUSE : after.key}`),
  ];
}

function featuresOf({ kind, key, word }: CueWord): readonly number[] {
  if (kind !== 'word' || /\d/.test(key)) return placesOf(NUMBER);
  return placesOf(KINDS_OF_WORD.get(word) ?? key);
}
