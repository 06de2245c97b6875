import type { TextRange } from '../../draft/text-range';
import { tokensOf } from '../token-memory';
import type { Token } from '../tokens';

/** A word of a text in which cues are looked for. */
export interface CueWord extends Token {
  /** What cues compare: see `cueKey`. */
  readonly key: string;
  /** A sentence, a paragraph or a list's item ends before it. */
  readonly breaks: boolean;
  /** A comma, colon, bracket or dash stands before it. */
  readonly pauses: boolean;
  /** It begins an item of a list, or is the item's number or letter. */
  readonly item: boolean;
  /** Written with a capital first letter; in a sentence all in capitals that says nothing, and no word has it. */
  readonly capital: boolean;
}

/** Chat and office shorthand, by what it stands for. */
const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** Shorter words live by their double letters ("anno", "sono"). */
const SHORTEST_COLLAPSED = 6;

/**
 * The form of a folded word by which cues compare: shorthand written out, and of longer words no letter doubled, because double
 * consonants are what people mistype ("asistenza", "soleccito").
 */
export function cueKey(word: string): string {
  if (word.length < SHORTEST_COLLAPSED) return SHORTHAND.get(word) ?? word;
  return hasDouble(word) ? word.replace(DOUBLES, '$1') : word;
}

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

const DOUBLES = /([a-z])\1/g;

/** What stands behind an item's number or letter: "1)", "1.", "1 - " before a word. */
const LABEL_END = /^(?:[-.)\]°]| [-–] (?:[a-z]|$))/i;

/** "12.", in characters. */
const LONGEST_LABEL = 2;
/** " - s", in characters. */
const LONGEST_LABEL_END = 4;

/** The words of the ranges of a text, in order. Ranges are in UTF-16 code units; no sentence goes on from one range into the next. */
export function readCueWords(text: string, ranges: readonly TextRange[]): readonly CueWord[] {
  const words: CueWord[] = [];
  const shouted: boolean[] = [];
  for (const range of ranges) {
    let end = range.start;
    let before: CueWord | null = null;
    let label = '';
    for (const token of tokensOf(text, range)) {
      const { breaks, pauses, item } = readGap(text, end, token, before, label);
      const { start, word, kind } = token;
      const capital = isCapital(text.charAt(start));
      shouted.push(capital && isCapital(text.charAt(start + 1)));
      before = { start, end: token.end, word, kind, key: cueKey(word), breaks, item, pauses, capital };
      words.push(before);
      if (item) label = word;
      end = token.end;
    }
  }
  if (shouted.includes(true)) quietenShouting(words, shouted);
  return words;
}

type Gap = Pick<CueWord, 'breaks' | 'pauses' | 'item'>;

const BLANK: Gap = { breaks: false, pauses: false, item: false };

/**
 * What stands between a word and the one before it (`null`: none of its range), which ends at `from`.
 * @param label the first word of the last item, which may be its number or letter
 */
function readGap(text: string, from: number, token: Token, before: CueWord | null, label: string): Gap {
  const gap = text.slice(from, token.start);
  if (before === null) return { breaks: true, pauses: true, item: opensItem(text, token, `\n${gap}`) };
  const next = label !== '' && text.charAt(token.end) === ')' && isNextLabel(label, token.word);
  if (gap === ' ' && !next) return BLANK;
  const item = next || opensItem(text, token, gap);
  const labelled = before.item && before.word.length <= LONGEST_LABEL && LABEL_END.test(gap);
  return {
    breaks: item || (!labelled && !isInsideName(gap, token, before) && endsSentence(gap, before.word)),
    pauses: /[,:()[\]"«»\n–—-]/.test(gap),
    item,
  };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Fewer words in capitals are names and abbreviations. */
const FEWEST_SHOUTED = 3;

/** Takes the capitals from sentences most of whose words are all in capitals. */
function quietenShouting(words: CueWord[], shouted: readonly boolean[]): void {
  for (let start = 0, end = 1; start < words.length; start = end, end++) {
    while (words[end]?.breaks === false) end++;
    let loud = 0;
    for (let at = start; at < end; at++) if (shouted[at] === true) loud++;
    if (loud < FEWEST_SHOUTED || loud * 2 <= end - start) continue;
    for (let at = start; at < end; at++) {
      const word = words[at];
      if (word?.capital === true) words[at] = { ...word, capital: false };
    }
  }
}

/** "- stampa", "2) stampa", "b. stampa", "3 - stampa" at the beginning of a line; "B) stampa" behind a sentence too. */
function opensItem(text: string, token: Token, gap: string): boolean {
  if (/\n\s*[-*•·–]\s*$/.test(gap)) return true;
  if (!/^(?:\d{1,2}|[a-h])$/.test(token.word)) return false;
  const behind = text.slice(token.end, token.end + LONGEST_LABEL_END);
  if (behind.startsWith(')') && /[.!?]\s+$/.test(gap)) return true;
  return LABEL_END.test(behind) && /[\n;:]\s*$/.test(gap);
}

/** "2" behind "1", "b" behind "a": items that follow one another in one line. */
function isNextLabel(label: string, word: string): boolean {
  if (label.length > LONGEST_LABEL || word.length > LONGEST_LABEL) return false;
  const number = Number(label);
  if (!Number.isNaN(number)) return Number(word) === number + 1;
  return label.length === 1 && word.length === 1 && word.charCodeAt(0) === label.charCodeAt(0) + 1;
}

/** "m.rossi", "L.104", "vigile.02": a dot behind a single letter or before a number, with no blank. */
function isInsideName(gap: string, { kind }: Token, { word }: CueWord): boolean {
  return gap === '.' && (word.length === 1 || kind === 'number');
}

/** Their dot ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'ca att sig sigra gent spett egr dott dottssa dssa ssa dr ing geom rag arch avv prof es pag art n nr num tel cell rif cfr uff ns vs int ps h gg'.split(
    ' ',
  ),
);

function endsSentence(gap: string, before: string): boolean {
  if (/[!?;]|\n\s*(?:\n|[-*•·>])/.test(gap)) return true;
  return /\.(?:\s|$)/.test(gap) && !ABBREVIATIONS.has(before);
}
