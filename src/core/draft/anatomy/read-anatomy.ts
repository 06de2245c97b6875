import type { NameFinder } from '../../language/name-in-lines';
import type { BodyLine, BodyText } from '../body-text';
import type { Anatomy, Region } from './anatomy';
import { markQuotes } from './mark-quotes';
import { ownFootBelow } from './own-foot-below';
import { splitOwnText } from './split-own-text';

/**
 * Tells the parts of a mail from each other: what the writer wrote, with which formulas, under which signature, and what is
 * somebody else's. Linear in the length of the body; never throws.
 * @param signs finds the writer's own name: it settles whose a signature below quoted mail is
 */
export function readAnatomy(body: BodyText, signs: NameFinder = () => false): Anatomy {
  const runs = quoteRuns(body, signs);
  const own = runs.filter(({ quoted }) => !quoted);
  const [first] = own;
  const last = own[own.length - 1];
  const regions = runs.flatMap((run) => {
    if (run.quoted) return wholeRegion('quote', run.lines);
    // Between quoted lines stand answers; a greeting or a signature is above or below all of them.
    if (run !== first && run !== last) return wholeRegion('message', run.lines);
    return splitOwnText(body, run.lines, run === first);
  });
  return {
    regions: regions.filter(({ kind, start, end }) => kind === 'quote' || body.text.slice(start, end).trim() !== ''),
  };
}

interface Run {
  readonly quoted: boolean;
  readonly lines: readonly BodyLine[];
}

/** Lines in a row that are all quoted or all the writer's own. */
function quoteRuns(body: BodyText, signs: NameFinder): readonly Run[] {
  const marked = markQuotes(body);
  const own = ownFootBelow(body, marked, signs);
  const quoted = own === -1 ? marked : marked.map((value, i) => value && i < own);
  const runs: { quoted: boolean; lines: BodyLine[] }[] = [];
  body.lines.forEach((line, i) => {
    const last = runs[runs.length - 1];
    if (last?.quoted === (quoted[i] === true)) last.lines.push(line);
    else runs.push({ quoted: quoted[i] === true, lines: [line] });
  });
  return runs;
}

function wholeRegion(kind: Region['kind'], lines: readonly BodyLine[]): readonly Region[] {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first === undefined || last === undefined ? [] : [{ kind, start: first.start, end: last.end }];
}
