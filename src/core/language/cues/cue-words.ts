import type { TextRange } from '../../draft/text-range';
import { tokenize, type Token } from '../tokens';

/** A word of a text in which cues are looked for. */
export interface CueWord extends Token {
  /** What cues compare: see `cueKey`. */
  readonly key: string;
  /** A sentence, a paragraph or a list's item ends before it. */
  readonly breaks: boolean;
  /** A comma, colon, bracket or dash stands before it. */
  readonly pauses: boolean;
  /** Written with a capital first letter, or all in capitals. */
  readonly capital: boolean;
}

/** Chat and office shorthand, by what it stands for. */
const SHORTHAND: Readonly<Partial<Record<string, string>>> = {
  nn: 'non',
  x: 'per',
  xche: 'perche',
  xke: 'perche',
  perke: 'perche',
  ke: 'che',
  cmq: 'comunque',
  qlcn: 'qualcuno',
  qlcs: 'qualcosa',
  qs: 'questo',
  grz: 'grazie',
  pls: 'favore',
  asap: 'subito',
  anke: 'anche',
  sn: 'sono',
  tt: 'tutto',
  dv: 'dove',
  cn: 'con',
};

/** Shorter words live by their double letters ("anno", "sono"). */
const SHORTEST_COLLAPSED = 6;

/**
 * The form of a folded word by which cues compare: shorthand written out, and of longer words no letter doubled, because double
 * consonants are what people mistype ("asistenza", "soleccito").
 */
export function cueKey(word: string): string {
  const full = SHORTHAND[word] ?? word;
  return full.length < SHORTEST_COLLAPSED ? full : full.replace(/([a-z])\1/g, '$1');
}

/** The words of the ranges of a text, in order. Ranges are in UTF-16 code units; no sentence goes on from one range into the next. */
export function readCueWords(text: string, ranges: readonly TextRange[]): readonly CueWord[] {
  const words: CueWord[] = [];
  for (const range of ranges) {
    let end = range.start;
    let first = true;
    for (const token of tokenize(text, range)) {
      const gap = text.slice(end, token.start);
      const initial = text.charAt(token.start);
      words.push({
        start: token.start,
        end: token.end,
        word: token.word,
        kind: token.kind,
        key: cueKey(token.word),
        breaks: first || endsSentence(gap, words[words.length - 1]?.word ?? ''),
        pauses: first || /[,:()[\]"«»\n–—-]/.test(gap),
        capital: initial !== initial.toLowerCase(),
      });
      end = token.end;
      first = false;
    }
  }
  return words;
}

/** Their dot ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ca att sig sigra gent spett egr dott dottssa dssa ssa dr ing geom rag arch avv prof es pag art n nr num tel cell rif cfr uff ns vs int'.split(
    ' ',
  ),
);

function endsSentence(gap: string, before: string): boolean {
  if (/[!?;]|\n\s*(?:\n|[-*•·>])/.test(gap)) return true;
  return /\.(?:\s|$)/.test(gap) && !ABBREVIATIONS.has(before);
}
