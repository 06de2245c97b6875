import { regionsOf, type Anatomy } from '../draft/anatomy/anatomy';
import type { BodyText } from '../draft/body-text';
import type { SubjectReading } from '../draft/subject';
import type { TextRange } from '../draft/text-range';
import { CLASSES } from '../language/cues/classes';
import { buildCueIndex, type CueIndex } from '../language/cues/cue-index';
import { readCueWords, type CueWord } from '../language/cues/cue-words';
import { findCues, type CueMatch } from '../language/cues/find-cues';
import { CUE_FILES, type CueFileId, type CueGroupId } from '.';

/** Where something is said. `body`: greeting, message and closing; never what is quoted. */
export type Place = 'subject' | 'body' | 'signature';

/** What the cues found in one place of the mail. */
export interface Said {
  readonly words: readonly CueWord[];
  /** The places where a group of cues was found, in order; ranges are in UTF-16 code units of the subject or of the body's text. */
  readonly find: <Id extends CueFileId>(file: Id, group: CueGroupId<Id>) => readonly CueMatch[];
}

/** Reads a place when a rule first asks for it. */
export type SaidIn = (place: Place) => Said;

/** What a mail is about is said at its beginning, what is asked for often at its end: UTF-16 code units read of each. */
const READ_AT_START = 16_000;
const READ_AT_END = 4_000;

let shared: CueIndex | null = null;

/** Reads what cues tell of a draft, each place once. Time is linear in the text, and bounded for the body. */
export function saidIn(subject: SubjectReading, body: BodyText, anatomy: Anatomy): SaidIn {
  const read: Partial<Record<Place, Said>> = {};
  return (place) => {
    const known = read[place];
    if (known !== undefined) return known;
    const text = place === 'subject' ? subject.text : body.text;
    const ranges =
      place === 'subject'
        ? [subject.reason]
        : bothEnds(
            place === 'body' ? regionsOf(anatomy, 'greeting', 'message', 'closing') : regionsOf(anatomy, 'signature'),
          );
    const said = readSaid(text, ranges);
    read[place] = said;
    return said;
  };
}

function readSaid(text: string, ranges: readonly TextRange[]): Said {
  shared ??= buildCueIndex(CUE_FILES, CLASSES);
  const words = readCueWords(text, ranges);
  return { words, find: findCues(words, shared) };
}

/** The beginning and the end of long ranges, taken together. */
function bothEnds(ranges: readonly TextRange[]): readonly TextRange[] {
  const length = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= READ_AT_START + READ_AT_END) return ranges;
  const kept: TextRange[] = [];
  let before = 0;
  for (const { start, end } of ranges) {
    const headEnd = Math.min(end, start + Math.max(0, READ_AT_START - before));
    const tailStart = Math.max(headEnd, start, end - Math.max(0, READ_AT_END - (length - before - (end - start))));
    if (headEnd > start) kept.push({ start, end: headEnd });
    if (tailStart < end) kept.push({ start: tailStart, end });
    before += end - start;
  }
  return kept;
}
