import type { Said, SaidIn } from '../cues/said';
import { CUE_FILES, type CueGroupId } from '../cues';
import { anyName } from '../language/cues/classes';
import type { CueWord } from '../language/cues/cue-words';
import { remember } from '../language/remember';
import { CODE_BITS, wordCode } from '../language/word-code';
import { wordKey } from '../language/word-key';
import { PLACE_BITS, PlaceMarks } from './place-marks';

/** What a word stands for where its own letters say nothing. */
const KINDS_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...ofKind('<day>', 'lunedi martedi mercoledi giovedi venerdi sabato domenica'),
  ...ofKind('<month>', 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
]);

/** Of longer words the ending tells the form of a verb, and so who does it: "rispondete", "rispondono". */
const SHORTEST_ENDED = 6;
const ENDING = 3;

/** What a word is wherever it stands. */
interface WordReading {
  readonly code: number;
  /** What it is, and how it ends. */
  readonly places: readonly number[];
}

const readWord = remember((key): WordReading => {
  const places = [placeOf(wordKey({ word: key, kind: 'word' }))];
  if (key.length >= SHORTEST_ENDED) places.push(placeOf(`~${key.slice(-ENDING)}`));
  return { code: wordCode(key), places };
});

const NAME = readWord('<name>');
const NUMBER = readWord('<number>');
const EDGE = wordCode('<edge>');
const PAUSE = wordCode('<pause>');
const SHOUTED = placeOf('<shouted>');
const ASKED = placeOf('<asked>');

/** What single wordings tell of the kind of request helps to tell what the whole message is about. */
const CUE_GROUPS = Object.keys(CUE_FILES['request-kind'].groups) as readonly CueGroupId<'request-kind'>[];

/** A sentence and the places that it marks in a model. */
export interface MarkedSentence {
  /** Indices of its words; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly number[];
}

/** A message and the places that it marks in a model, each once. */
export interface MarkedMessage {
  readonly sentences: readonly MarkedSentence[];
  /** Those of all sentences, and what the subject's wordings tell. */
  readonly places: readonly number[];
}

/**
 * Marks what words are, how they end, which stand beside each other, and what cues tell. Names, days, months and numbers count as such.
 * Linear in the words.
 */
export function markMessage(said: SaidIn, text: string): MarkedMessage {
  const body = said('body');
  const marks = new PlaceMarks();
  const cues = cuePlaces(body);
  const sentences: MarkedSentence[] = [];
  const { words } = body;
  for (let from = 0; from < words.length;) {
    const to = markSentence(words, from, text, marks);
    while (cues.length > 0 && (cues[cues.length - 1]?.at ?? to) < to) marks.mark(cues.pop()?.place ?? 0);
    sentences.push({ from, to, places: marks.endSentence() });
    from = to;
  }
  for (const { place } of cuePlaces(said('subject'))) marks.mark(place);
  marks.endSentence();
  return { sentences, places: marks.all };
}

/** Marks the words of the sentence that begins at an index. @returns where it ends, exclusive */
function markSentence(words: readonly CueWord[], from: number, text: string, marks: PlaceMarks): number {
  let before = EDGE;
  let at = from;
  for (let word = words[at]; word !== undefined && (at === from || !word.breaks); word = words[at]) {
    const named = anyName(words, at);
    const { code, places } = named > 0 ? NAME : readingOf(word);
    for (const place of places) marks.mark(place);
    marks.mark(pairPlace(word.pauses ? PAUSE : before, code));
    before = code;
    at += Math.max(1, named);
    markSigns(text, words[at - 1]?.end ?? 0, words[at]?.start ?? text.length, marks);
  }
  marks.mark(pairPlace(before, EDGE));
  return at;
}

function readingOf({ kind, key, word }: CueWord): WordReading {
  return kind !== 'word' || /\d/.test(key) ? NUMBER : readWord(KINDS_OF_WORD.get(word) ?? key);
}

/** What is written between two words, as far as it is looked at: UTF-16 code units. */
const GAP = 8;

function markSigns(text: string, from: number, to: number, marks: PlaceMarks): void {
  let signs = 0;
  let asks = false;
  for (let at = from; at < to && at < from + GAP; at++) {
    const sign = text.charAt(at);
    if (sign === '?') asks = true;
    if (sign === '?' || sign === '!') signs++;
  }
  if (asks) marks.mark(ASKED);
  if (signs > 1) marks.mark(SHOUTED);
}

/** The places of what cues tell, last ones first. */
function cuePlaces({ find }: Said): { readonly at: number; readonly place: number }[] {
  return CUE_GROUPS.flatMap((group) => {
    const place = placeOf(`<cue> ${group}`);
    return find('request-kind', group).map(({ from }) => ({ at: from, place }));
  }).sort((one, other) => other.at - one.at);
}

function ofKind(kind: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, kind] as const);
}

function placeOf(feature: string): number {
  return wordCode(feature) >>> (CODE_BITS - PLACE_BITS);
}

/** The place of two words beside each other, from their codes. */
function pairPlace(before: number, code: number): number {
  return Math.imul(Math.imul(before, 0x9e3779b1) ^ code, 0x85ebca6b) >>> (32 - PLACE_BITS);
}
