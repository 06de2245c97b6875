import type { Analysis } from '../../analysis';
import type { Said } from '../../cues/said';
import { sliceRange } from '../../draft/text-range';
import type { Mention } from './mentions';
import { areApart, areUnrelated, type AreaMention } from './work-areas';

/** The areas that subject and body speak of. */
export type AreasByPart = Readonly<Record<Mention['part'], readonly AreaMention[]>>;

/** A part of the subject, or a sentence, clause or item of a list about a fault, in other work than all before it. */
export function strayClause(analysis: Analysis, areas: AreasByPart): Mention | null {
  const inSubject = isOfSeveral(areas.subject) ? strayPart(analysis, areas.subject) : null;
  if (inSubject !== null || !isOfSeveral(areas.body)) return inSubject;
  const faults = faultsOf(analysis.said('body'));
  return strayFault(analysis, areas.body, faults) ?? strayItem(analysis, areas.body, faults);
}

/** Most mails speak of one area, and need not be searched for another. */
function isOfSeveral(areas: readonly AreaMention[]): boolean {
  return areas.some(({ area }) => area !== areas[0]?.area);
}

/** "TARI bianca + badge non letto": what stands in the subject behind "e", a stop or a sign of adding. */
function strayPart(analysis: Analysis, areas: readonly AreaMention[]): Mention | null {
  const said = analysis.said('subject');
  // Who asks for access names many fields of work in one request.
  if (said.find('other-topic', 'system').length > 0) return null;
  for (let from = 1; from < said.words.length; from++) {
    const [before, first] = [said.words[from - 1], said.words[from]];
    if (before === undefined || first === undefined) continue;
    const gap = analysis.subject.text.slice(before.end, first.start);
    if (!isJoined(said, from) && !first.breaks && !/[+&/]/.test(gap)) continue;
    const end = sentenceEnd(said, from);
    if (areUnrelated(...around(areas, from, end))) return stretch(analysis, 'subject', from, end);
  }
  return null;
}

/** A sentence that tells of a fault; a clause behind "e" or a comma counts where what stands before it tells of one too. */
function strayFault(analysis: Analysis, areas: readonly AreaMention[], { sure, likely }: Faults): Mention | null {
  const said = analysis.said('body');
  const [firstSure = Infinity] = sure;
  const [firstLikely = Infinity] = likely;
  let [end, lastSure, lastLikely] = [0, -1, -1];
  for (let from = 0; from < said.words.length; from++) {
    if (from >= end) {
      end = sentenceEnd(said, from);
      lastSure = lastBefore(sure, end);
      lastLikely = lastBefore(likely, end);
    }
    const word = said.words[from];
    if (from === 0 || word === undefined || !(word.breaks || word.pauses || isJoined(said, from))) continue;
    const tells = (lastSure >= from && (word.breaks || firstLikely < from)) || (lastLikely >= from && firstSure < from);
    if (!word.item && !tells) continue;
    if (areUnrelated(...around(areas, from, end))) return stretch(analysis, 'body', from, end);
  }
  return null;
}

/** An item of a list in other work than one before it; where both tell of a fault, the two works may be near each other. */
function strayItem(analysis: Analysis, areas: readonly AreaMention[], { likely }: Faults): Mention | null {
  const said = analysis.said('body');
  const items = itemsOf(said)
    .map(({ from, to }) => ({
      from,
      to,
      areas: areas.filter(({ at }) => at >= from && at < to),
      isFault: likely.some((at) => at >= from && at < to),
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

/** The sentences that are items of a list. */
function itemsOf(said: Said): readonly { readonly from: number; readonly to: number }[] {
  const items: { readonly from: number; readonly to: number }[] = [];
  said.words.forEach(({ item }, from) => {
    if (item) items.push({ from, to: sentenceEnd(said, from) });
  });
  return items;
}

/** The words that begin to tell that something is surely wrong, and those that may (all that is "not so"): indices, in order. */
interface Faults {
  readonly sure: readonly number[];
  readonly likely: readonly number[];
}

function faultsOf(said: Said): Faults {
  const sure = new Set(said.find('request-kind', 'fault').map(({ from }) => from));
  const likely = new Set([...sure, ...said.find('request-kind', 'fault-hint').map(({ from }) => from)]);
  said.words.forEach(({ key }, at) => {
    if (key === 'non') likely.add(at);
  });
  const inOrder = (indices: ReadonlySet<number>) => [...indices].sort((one, other) => one - other);
  return { sure: inOrder(sure), likely: inOrder(likely) };
}

/** The last of some indices below a limit, -1 for none. */
function lastBefore(indices: readonly number[], limit: number): number {
  for (let i = indices.length - 1; i >= 0; i--) {
    const index = indices[i] ?? -1;
    if (index < limit) return index;
  }
  return -1;
}

/** The words from one index up to another, as a mention. */
export function stretch(analysis: Analysis, part: Mention['part'], from: number, end: number): Mention | null {
  const { words } = analysis.said(part);
  const [first, last] = [words[from], words[end - 1]];
  if (first === undefined || last === undefined) return null;
  const range = { start: first.start, end: last.end };
  const { text } = part === 'subject' ? analysis.subject : analysis.body;
  return { part, range, words: sliceRange(text, range), match: { from, to: end - 1, ...range } };
}

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
