import type { CueMatch } from '../../language/cues/find-cues';
import type { CueWord } from '../../language/cues/cue-words';

/** One sentence, by the inclusive indices of its words. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The sentence that a word stands in. */
export function sentenceAround(words: readonly CueWord[], at: number): Sentence {
  let [from, to] = [at, at];
  while (from > 0 && words[from]?.breaks !== true) from--;
  while (to + 1 < words.length && words[to + 1]?.breaks === false) to++;
  return { from, to };
}

/** The sentence of each word. */
export function sentencesOf(words: readonly CueWord[]): readonly Sentence[] {
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

const ARTICLES: ReadonlySet<string> = new Set("il lo la l' i gli le un uno una un'".split(' '));
const OF_THE_WRITER: ReadonlySet<string> = new Set(
  'mio mia miei nostro nostra nostri scrivente sottoscritto sottoscritta altri altre telefono cellulare numero recapito interno'.split(
    ' ',
  ),
);

/** "I totali di mercoledì e giovedì", "l'ufficio postale", but not "il lunedì e il mercoledì", nor "il mio interno". */
export function opensWithThing(words: readonly CueWord[], { from }: Sentence, times: readonly CueMatch[]): boolean {
  if (!ARTICLES.has(words[from]?.word ?? '') || OF_THE_WRITER.has(words[from + 1]?.word ?? '')) return false;
  return !times.some((time) => time.from === from || time.from === from + 1);
}
