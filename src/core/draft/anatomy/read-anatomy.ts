import type { BodyLine, BodyText } from '../body-text';
import type { Anatomy, Region } from './anatomy';
import { markQuotes } from './mark-quotes';
import { splitOwnText } from './split-own-text';

/**
 * Tells the parts of a mail from each other: what the writer wrote, with which formulas, under which signature, and what is
 * somebody else's. Linear in the length of the body; never throws.
 */
export function readAnatomy(body: BodyText): Anatomy {
  const quoted = markQuotes(body);
  const regions: Region[] = [];
  let opens = true;
  for (let i = 0; i < body.lines.length;) {
    const quote = quoted[i] === true;
    const run: BodyLine[] = [];
    while (i < body.lines.length && (quoted[i] === true) === quote) {
      const line = body.lines[i];
      if (line !== undefined) run.push(line);
      i++;
    }
    if (quote) regions.push(...quoteRegion(run));
    else regions.push(...splitOwnText(body, run, opens));
    opens = opens && regions.length === 0;
  }
  return { regions };
}

function quoteRegion(run: readonly BodyLine[]): readonly Region[] {
  const first = run[0];
  const last = run[run.length - 1];
  return first === undefined || last === undefined ? [] : [{ kind: 'quote', start: first.start, end: last.end }];
}
