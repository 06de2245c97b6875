import type { TextRange } from '../draft/text-range';
import { findPastedHeader } from './pasted-header';
import type { RoutingText } from './routing-text';
import { readSpokenWords, type SpokenWord } from './spoken-words';
import type { Evidence } from './suggestion';

/** A stretch of a mail with its words, and how much a word there counts. */
export interface Passage {
  readonly part: Evidence['part'];
  readonly text: string;
  readonly words: readonly SpokenWord[];
  readonly weight: number;
}

const SUBJECT_WEIGHT = 1.7;
const OWN_WEIGHT = 1;
/** Quoted text tells the matter where the writer says nothing else; beside own words it is often another matter. */
const QUOTED_WEIGHT = 0.25;
const QUOTED_BESIDE_OWN = 0.08;
/** From so many words on the writer has said what it is about. */
const ENOUGH_OWN_WORDS = 6;

/** What a mail is about stands at its beginning; a pasted log adds time and no knowledge. UTF-16 code units. */
const LONGEST_OWN = 20_000;
const LONGEST_QUOTED = 5_000;

/** Reads the parts of a mail that may tell what it is about: subject, own words, quoted text. */
export function readPassages({ subject, subjectStart, body, own, quoted }: RoutingText): readonly Passage[] {
  const passages: Passage[] = [];
  const read = (part: Evidence['part'], text: string, range: TextRange, weight: number): number => {
    const words = readSpokenWords(text, range);
    if (words.length > 0) passages.push({ part, text, words, weight });
    return words.filter(({ functional }) => !functional).length;
  };
  let said = read(
    'subject',
    subject,
    { start: Math.min(subjectStart, subject.length), end: subject.length },
    SUBJECT_WEIGHT,
  );
  const pasted: TextRange[] = [];
  for (const range of capped(own, LONGEST_OWN)) {
    const header = findPastedHeader(body, range);
    said += read('body', body, { start: range.start, end: header }, OWN_WEIGHT);
    if (header < range.end) pasted.push({ start: header, end: range.end });
  }
  const quotedWeight = said >= ENOUGH_OWN_WORDS ? QUOTED_BESIDE_OWN : QUOTED_WEIGHT;
  for (const range of capped([...pasted, ...quoted], LONGEST_QUOTED)) read('body', body, range, quotedWeight);
  return passages;
}

/** The ranges, cut where together they reach the given length. */
function capped(ranges: readonly TextRange[], longest: number): readonly TextRange[] {
  const kept: TextRange[] = [];
  let left = longest;
  for (const { start, end } of ranges) {
    if (left <= 0) break;
    kept.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
  }
  return kept;
}
