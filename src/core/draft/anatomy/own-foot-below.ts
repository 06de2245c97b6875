import type { NameFinder } from '../../language/name-in-lines';
import type { BodyLine, BodyText } from '../body-text';

/** A signature below the quoted mail is short, in lines; what is longer is a text. */
const MOST_LINES = 20;

/** A line of a signature or of a header is shorter, in UTF-16 code units. */
const LONGEST_LINE = 200;

/** How a line begins that tells in a header, or in an attribution, whose mail it is. */
const SENDER_LINE = /^[\s>*]*(?:da|from|mittente|inviato da|de|von|il|on)\b/i;

/**
 * Where the writer's own signature starts below mail that only its header tells from the writer's words: the index of the "-- "
 * line (RFC 3676 § 4.3), or -1. Such a block may as well be the quoted mail's: it is the writer's where it has the writer's name
 * and no line above says that the writer sent the quoted mail.
 */
export function ownFootBelow(body: BodyText, quoted: readonly boolean[], signs: NameFinder): number {
  const { lines } = body;
  const head = ({ start, end }: BodyLine) => body.text.slice(start, Math.min(end, start + LONGEST_LINE));
  const lowest = Math.max(0, lines.length - MOST_LINES);
  const fromLowest = lines.slice(lowest).map((line) => /^--\s*$/.test(head(line)));
  const at = lowest + fromLowest.lastIndexOf(true);
  if (at < lowest || quoted[at] !== true) return -1;
  const below = lines.slice(at);
  if (below.some(({ markup }) => markup === 'quote') || !signs(below.map(head))) return -1;
  const senders = lines
    .slice(0, at)
    .filter((_line, i) => quoted[i] === true)
    .map(head);
  return senders.some((line) => SENDER_LINE.test(line) && signs([line])) ? -1 : at;
}
