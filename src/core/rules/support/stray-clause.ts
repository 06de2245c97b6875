import type { Analysis } from '../../analysis';
import type { Said } from '../../cues/said';
import { sliceRange } from '../../draft/text-range';
import type { Mention } from './mentions';
import { areApart, areUnrelated, type AreaMention } from './work-areas';

/** The areas that subject and body speak of. */
export type AreasByPart = Readonly<Record<Mention['part'], readonly AreaMention[]>>;

/** A part of the subject, or a sentence, clause or item of a list about a fault, in other work than all before it. */
export function strayClause(analysis: Analysis, areas: AreasByPart): Mention | null {
  // Who asks for access names many fields of work in one request.
  const inSubject = analysis.said('subject').find('other-topic', 'system').length === 0;
  return (
    (inSubject ? firstStray(analysis, 'subject', areas.subject, opensPart) : null) ??
    firstStray(analysis, 'body', areas.body, tellsOfFault) ??
    strayItem(analysis, areas.body)
  );
}

/** An item of a list in other work than one before it; where both tell of a fault, the two works may be near each other. */
function strayItem(analysis: Analysis, areas: readonly AreaMention[]): Mention | null {
  const said = analysis.said('body');
  const faults = [...said.find('request-kind', 'fault'), ...said.find('request-kind', 'fault-hint')];
  const items = said.words
    .flatMap(({ item }, from) => (item ? [{ from, to: sentenceEnd(said, from) }] : []))
    .map((item) => ({
      ...item,
      areas: areas.filter(({ at }) => at >= item.from && at < item.to),
      isFault:
        faults.some(({ from }) => from >= item.from && from < item.to) ||
        said.words.slice(item.from, item.to).some(({ key }) => key === 'non'),
    }))
    .filter((item) => item.areas.length > 0);
  const stray = items.find((item, at) =>
    items
      .slice(0, at)
      .some(
        (before) =>
          areUnrelated(item.areas, before.areas) ||
          (item.isFault && before.isFault && areApart(item.areas, before.areas)),
      ),
  );
  return stray === undefined ? null : stretch(analysis, 'body', stray.from, stray.to);
}

/** The words from one index up to another, as a mention. */
function stretch(analysis: Analysis, part: Mention['part'], from: number, end: number): Mention | null {
  const { words } = analysis.said(part);
  const [first, last] = [words[from], words[end - 1]];
  if (first === undefined || last === undefined) return null;
  const range = { start: first.start, end: last.end };
  const { text } = part === 'subject' ? analysis.subject : analysis.body;
  return { part, range, words: sliceRange(text, range), match: { from, to: end - 1, ...range } };
}

/** Whether the stretch of words from one index up to another is to be looked at. */
type IsClause = (said: Said, from: number, end: number, gap: string) => boolean;

function firstStray(
  analysis: Analysis,
  part: Mention['part'],
  areas: readonly AreaMention[],
  isClause: IsClause,
): Mention | null {
  const said = analysis.said(part);
  const { text } = part === 'subject' ? analysis.subject : analysis.body;
  for (let from = 1; from < said.words.length; from++) {
    const [before, first] = [said.words[from - 1], said.words[from]];
    if (before === undefined || first === undefined) continue;
    if (!first.breaks && !first.pauses && !isJoined(said, from) && part === 'body') continue;
    const end = sentenceEnd(said, from);
    if (!isClause(said, from, end, text.slice(before.end, first.start))) continue;
    if (!areUnrelated(...around(areas, from, end))) continue;
    return stretch(analysis, part, from, end);
  }
  return null;
}

const opensPart: IsClause = (said, from, _end, gap) =>
  isJoined(said, from) || said.words[from]?.breaks === true || /[+&/]/.test(gap);

/** A clause behind "e" or a comma counts where the one before it tells of a fault too. */
const tellsOfFault: IsClause = (said, from, end) => {
  if (said.words[from]?.item === true) return true;
  const faults = said.find('request-kind', 'fault');
  if (!faults.some((fault) => fault.from >= from && fault.from < end)) return false;
  return said.words[from]?.breaks === true || faults.some((fault) => fault.from < from);
};

function isJoined({ words }: Said, at: number): boolean {
  return words[at]?.key === 'e' || words[at]?.key === 'ed';
}

/** What the words from one index up to another speak of, and what all those before do. */
export function around(
  areas: readonly AreaMention[],
  from: number,
  end = Infinity,
): readonly [readonly AreaMention[], readonly AreaMention[]] {
  return [areas.filter(({ at }) => at >= from && at < end), areas.filter(({ at }) => at < from)];
}

/** The index of the first word of the next sentence. */
export function sentenceEnd({ words }: Said, from: number): number {
  let end = from + 1;
  while (words[end]?.breaks === false) end++;
  return end;
}
