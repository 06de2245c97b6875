import type { Analysis } from '../../analysis';
import { regionsOf } from '../../draft/anatomy/anatomy';
import type { Edit } from '../../edits/edit';

/** Puts lines below the message, above the closing formula, with a blank line between. */
export function belowMessage({ anatomy }: Analysis, lines: readonly string[]): readonly Edit[] {
  const regions = regionsOf(anatomy, 'greeting', 'message');
  return insertLines(regions[regions.length - 1]?.end ?? 0, ['', ...lines]);
}

/** Puts lines below the greeting, or first where there is none, with a blank line on either side. */
export function belowGreeting({ anatomy, body }: Analysis, lines: readonly string[]): readonly Edit[] {
  const [greeting] = regionsOf(anatomy, 'greeting');
  const line = greeting === undefined ? undefined : body.lines.find(({ end }) => end >= greeting.end);
  return line === undefined ? insertLines(0, [...lines, '']) : insertLines(line.end, ['', ...lines]);
}

/** Each line goes behind the one before it. */
function insertLines(after: number, lines: readonly string[]): readonly Edit[] {
  const edits: Edit[] = [];
  let place = after;
  for (const line of lines) {
    edits.push({ type: 'insert-line', after: place, line });
    // The first line of a body that begins with it has no line break before it.
    place += line.length + (place === 0 && edits.length === 1 ? 0 : 1);
  }
  return edits;
}
