import type { Said } from '../../cues/said';
import type { CueWord } from '../../language/cues/cue-words';

/** One sentence, by the inclusive indices of its words. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** In a sentence that tells of these, hours are the matter's own. */
const OF_THE_MATTER = ['fault', 'fault-hint', 'howto', 'mend', 'mistake', 'training'] as const;

/** In a sentence that tells of these, hours are the matter's own, even where a call is asked for as well. */
const OF_THE_FAULT = ['fault', 'howto', 'mistake'] as const;

/** When help shall stand by is not when its writer is there. */
const BOOKING = ['booked', 'standby'] as const;

/** What is called "va bene" may be anything; with so few words besides the times, it can only be the times. */
const MOST_WORDS_THAT_SUIT = 16;

/**
 * Whether one sentence speaks of calling or of meeting its writer and of a time, however far apart, and tells nothing that was or that went
 * wrong: "se dovete collegarvi fatelo tra mezzogiorno e l'una". Time is linear in the words.
 */
export function hasCallbackSentence(said: Said): boolean {
  const sentenceOf = sentencesOf(said.words);
  const holding = (group: 'when' | 'hour' | 'asked' | 'suits') =>
    new Set(said.find('availability', group).map(({ from }) => sentenceOf[from]));
  const telling = (groups: readonly (typeof OF_THE_MATTER)[number][]) =>
    new Set(groups.flatMap((group) => said.find('request-kind', group)).map(({ from }) => sentenceOf[from]));
  const asked = holding('asked');
  const suits = holding('suits');
  if (asked.size + suits.size === 0) return false;
  const ofTheFault = telling(OF_THE_FAULT);
  const booking = new Set(
    BOOKING.flatMap((group) => said.find('assistance-booking', group)).map(({ from }) => sentenceOf[from]),
  );
  const ofTheMatter = telling(OF_THE_MATTER);
  const timed = new Set([...holding('when'), ...holding('hour')]);
  return [...timed].some((sentence) => {
    if (sentence === undefined || booking.has(sentence) || tellsWhatWas(said.words, sentence)) return false;
    if (asked.has(sentence) && !ofTheFault.has(sentence)) return true;
    return suits.has(sentence) && !ofTheMatter.has(sentence) && sentence.to - sentence.from < MOST_WORDS_THAT_SUIT;
  });
}

/** The sentence that a word stands in. */
export function sentenceAround(words: readonly CueWord[], at: number): Sentence {
  let [from, to] = [at, at];
  while (from > 0 && words[from]?.breaks !== true) from--;
  while (to + 1 < words.length && words[to + 1]?.breaks === false) to++;
  return { from, to };
}

/** The sentence of each word. */
function sentencesOf(words: readonly CueWord[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0, to = 0; from < words.length; from = ++to) {
    while (to + 1 < words.length && words[to + 1]?.breaks === false) to++;
    const sentence = { from, to };
    for (let at = from; at <= to; at++) sentences.push(sentence);
  }
  return sentences;
}

const WAS: ReadonlySet<string> = new Set(
  'stato stata stati state era ero erano eravamo aveva avevo avevano avevamo avevate ieri anticipato concordato accordi'.split(
    ' ',
  ),
);
/** "È rimasto", "è successo". */
const BECAME = /^(?:rimast|partit|compars|sparit|success|avvenut|scadut)[aeio]$/;
const HAVE: ReadonlySet<string> = new Set('ho hai ha abbiamo avete hanno'.split(' '));
const PARTICIPLE = /(?:[aiu]t|ess|ert|ett|ott|ost|ort|int|itt|ius|es|is|rs)[aeio]$/;
/** Not "ho un minuto". */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  'minuto minuti mattinata giornata serata sportello visita'.split(' '),
);
/** "ho già sempre provato": how far behind its auxiliary a participle stands, in words. */
const PARTICIPLE_WITHIN = 2;

/** Whether a sentence tells in a past tense what somebody did. */
export function tellsWhatWas(words: readonly CueWord[], { from, to }: Sentence): boolean {
  for (let at = from; at <= to; at++) {
    const { word: here = '' } = words[at] ?? {};
    if (WAS.has(here) || BECAME.test(here)) return true;
    if (!HAVE.has(here)) continue;
    for (let next = at + 1; next <= Math.min(to, at + PARTICIPLE_WITHIN); next++) {
      const { word = '', pauses = true } = words[next] ?? {};
      if (pauses) break;
      if (PARTICIPLE.test(word) && !NO_PARTICIPLES.has(word)) return true;
    }
  }
  return false;
}
