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

/** What closes a mail stands at the ends of these lines; more of a long line is not read, in UTF-16 code units. */
const LONGEST_LINE = 600;

/** A foot of more lines is a pasted document: the last ones are the writer's. */
const MOST_LINES = 60;

/** Reads names and telephone numbers from the foot. Ranges are UTF-16 offsets of the body's text. */
export function readFoot(body: BodyText, anatomy: Anatomy): Foot {
  const lines = lastLines(body, regionsOf(anatomy, 'closing', 'signature'), MOST_LINES);
  const tail = lastLines(body, regionsOf(anatomy, 'message'), TAIL_LINES);
  return {
    lines,
    names: joinHalves(
      body.text,
      lines.flatMap((line) => findPersonNames(body.text, line)),
    ),
    phones: lines.flatMap((line) => findPhones(body.text, line)),
    tail,
    tailPhones: tail.flatMap((line) => findPhones(body.text, line)),
  };
}

/** A label may stand before the second half, in UTF-16 code units. */
const LONGEST_BETWEEN = 20;

/** "Anna" above "Bianchi", "Nome: Anna" above "Cognome: Bianchi": halves of a name that follow each other are one. */
function joinHalves(text: string, names: readonly NameMention[]): readonly NameMention[] {
  const [a, b] = names;
  const halves = [a?.completeness, b?.completeness];
  if (a === undefined || b === undefined || !halves.includes('first-only') || !halves.includes('last-only'))
    return names;
  const between = text.slice(a.range.end, b.range.start);
  if (between.length > LONGEST_BETWEEN || between.split('\n').length !== 2) return names;
  const joined: NameMention = {
    range: { start: a.range.start, end: b.range.end },
    text: `${a.text} ${b.text}`,
    words: [...a.words, ...b.words],
    completeness: 'full',
    certainty: 'certain',
  };
  return [joined, ...names.slice(2)];
}

/** The last lines of the ranges that are not blank, in order, each cut to its end. */
function lastLines(body: BodyText, ranges: readonly TextRange[], most: number): readonly TextRange[] {
  const lines: TextRange[] = [];
  for (let r = ranges.length - 1; r >= 0 && lines.length < most; r--) {
    const range = ranges[r];
    let end = range?.end ?? 0;
    while (range !== undefined && end > range.start && lines.length < most) {
      const start = Math.max(range.start, body.text.lastIndexOf('\n', end - 1) + 1);
      const from = Math.max(start, end - LONGEST_LINE);
      if (body.text.slice(from, end).trim() !== '') lines.push({ start: from, end });
      end = start - 1;
    }
  }
  return lines.reverse();
}
