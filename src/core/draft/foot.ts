import { findPersonNames, type NameMention } from '../language/person-names';
import { findPhones, type PhoneMention } from '../language/phones';
import { regionsOf, type Anatomy } from './anatomy/anatomy';
import type { BodyText } from './body-text';
import type { TextRange } from './text-range';

/** The foot of the message, as the guidelines mean it: the writer's own text that closes the mail. */
export interface Foot {
  /** Closing formula and signature, line by line. */
  readonly lines: readonly TextRange[];
  readonly names: readonly NameMention[];
  readonly phones: readonly PhoneMention[];
  /** The last lines of the message above, where writers put "mi potete chiamare allo 0541 000 335". */
  readonly tail: readonly TextRange[];
  readonly tailPhones: readonly PhoneMention[];
}

/** A number further up is somebody else's, or about the matter. */
const TAIL_LINES = 3;

/** A foot of more lines is a pasted document: the last ones are the writer's. */
const MOST_LINES = 60;

/** Reads names and telephone numbers from the foot. Ranges are UTF-16 offsets of the body's text. */
export function readFoot(body: BodyText, anatomy: Anatomy): Foot {
  const lines = splitLines(body, regionsOf(anatomy, 'closing', 'signature')).slice(-MOST_LINES);
  const tail = splitLines(body, regionsOf(anatomy, 'message')).slice(-TAIL_LINES);
  return {
    lines,
    names: lines.flatMap((line) => findPersonNames(body.text, line)),
    phones: lines.flatMap((line) => findPhones(body.text, line)),
    tail,
    tailPhones: tail.flatMap((line) => findPhones(body.text, line)),
  };
}

function splitLines(body: BodyText, ranges: readonly TextRange[]): readonly TextRange[] {
  const lines: TextRange[] = [];
  for (const range of ranges) {
    let start = range.start;
    while (start < range.end) {
      const newline = body.text.indexOf('\n', start);
      const end = newline === -1 || newline > range.end ? range.end : newline;
      if (body.text.slice(start, end).trim() !== '') lines.push({ start, end });
      start = end + 1;
    }
  }
  return lines;
}
