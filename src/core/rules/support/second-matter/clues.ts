import type { Analysis } from '../../../analysis';
import type { CueFileId, CueGroupId } from '../../../cues';
import type { CueMatch } from '../../../language/cues/find-cues';
import { sharedModel } from '../../../routing/shared-model';
import { topicMarks } from '../../../routing/topic-marks';
import { areasOf, areDifferent, areUnrelated } from '../work-areas';
import { sentenceEnd } from '../stray-clause';
import { shareApart } from './topics-apart';
import { TopicTally, type TopicMixture } from './topic-mixture';
import { readTurns, type Turn } from './turns';
import { contentStems, WORD_CLASSES } from './word-classes';

/** What tells whether a turn begins a second matter: numbers mostly between 0 and 1, flags 0 or 1. `CLUES.md`-free: each is explained here. */
export interface Clues {
  // How it begins.
  readonly sentence: number;
  readonly paragraph: number;
  readonly item: number;
  /** Words that turn to something: "per quanto riguarda", "passando a". */
  readonly turning: number;
  readonly announced: number;
  /** As in an answer: "nuova richiesta", "non c'entra". */
  readonly announcedInReply: number;
  /** Matters were counted up by now: "due cose". */
  readonly counted: number;
  readonly adding: number;
  readonly placing: number;
  readonly telling: number;
  // What it does.
  readonly needs: number;
  /** Something is reported or asked for in it and before it. */
  readonly bothNeed: number;
  readonly goesOn: number;
  readonly trying: number;
  readonly concluding: number;
  readonly charges: number;
  readonly naming: number;
  /** The logarithm of the number of words that carry something. */
  readonly content: number;
  /** Such words that were there before: the third of up to three. */
  readonly repeated: number;
  // What it speaks of, and what all before it speaks of, by the topics of routing.
  /** How likely both speak of topics that go together in no matter. */
  readonly apart: number;
  readonly apartAfterTurn: number;
  readonly sureHere: number;
  readonly sureBefore: number;
  readonly nothingHere: number;
  readonly nothingBefore: number;
  readonly saidHere: number;
  /** How strongly what stands before speaks of this turn's topic already. */
  readonly knownBefore: number;
  /** By how much the topic of what stands before leads there over this turn's. */
  readonly leadBefore: number;
  /** The lesser of that lead and of the one that this turn's topic has here. */
  readonly bothLead: number;
  // The same by the areas of single words.
  readonly areasUnrelated: number;
  readonly areasDifferent: number;
}

export type ClueName = keyof Clues;

/** A turn of the message with its clues. */
export interface WeighedTurn {
  readonly turn: Turn;
  readonly clues: Clues;
}

const NEEDS = ['fault', 'fault-hint', 'howto', 'howto-hint', 'mend', 'mistake', 'training'] as const;
const COMPLAINTS = ['reminder', 'waiting', 'demand', 'complaint', 'repeated'] as const;
/** Words at a turn's beginning that tell how it begins: that turn to something, that add, that name a place or a verb. */
const TURNS_WITHIN = 3;
const ADDS_WITHIN = 5;
const OPENS_WITHIN = 2;
/** From here on, more says no more. */
const MOST_COUNTED = 3;
/** Strengths are measured in this unit; a greater lead says no more. */
const STRENGTH = 4;
const MOST_LEAD = 2;

/**
 * Reads the clues of every turn of a message. What presses or complains is no matter of its own: it counts for nothing before a turn.
 * @param ticket whether the ticket's subject stands before the message, and its beginning is a turn too
 */
export function readClues(analysis: Analysis, ticket: boolean): readonly WeighedTurn[] {
  const turns = readTurns(analysis, ticket);
  if (turns.length === 0) return [];
  const said = analysis.said('body');
  const { words } = said;
  const model = sharedModel();
  const found = <Id extends CueFileId>(file: Id, ...groups: readonly CueGroupId<Id>[]): readonly CueMatch[] =>
    groups.flatMap((group) => said.find(file, group));
  const turning = found('other-topic', 'turn', 'postscript');
  const announced = found('other-topic', 'other');
  const announcedInReply = found('other-topic', 'new-in-reply');
  const links = found('other-topic', 'link');
  const counted = found('other-topic', 'several');
  const goingOn = found('other-topic', 'continued');
  const needs = found('request-kind', ...NEEDS);
  const charges = found('service-charges', 'aware');
  const complaints = found('insistence', ...COMPLAINTS).map(({ from }) => {
    let first = from;
    while (first > 0 && words[first]?.breaks === false) first--;
    return { start: words[first]?.start ?? 0, end: words[sentenceEnd(said, first) - 1]?.end ?? 0 };
  });
  const areas = areasOf(said);
  const ticketAreas = ticket ? areasOf(analysis.said('subject')) : [];
  const stemsBefore = new Set(ticket ? contentStems(analysis.said('subject').words) : []);
  const tallyBefore = new TopicTally(model);
  if (ticket)
    for (const mark of topicMarks(analysis.subject.text, analysis.subject.reason, model)) tallyBefore.add(mark);
  const marks = analysis.text.own
    .flatMap((range) => topicMarks(analysis.body.text, range, model))
    .sort((one, other) => one.at - other.at);
  let next = 0;
  let stemmed = 0;
  return turns.map((turn) => {
    const { from, to } = turn;
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    for (let mark = marks[next]; mark !== undefined && mark.at < start; mark = marks[++next]) {
      const { at } = mark;
      if (!complaints.some((complaint) => at >= complaint.start && at < complaint.end)) tallyBefore.add(mark);
    }
    const tallyHere = new TopicTally(model);
    for (let at = next, mark = marks[at]; mark !== undefined && mark.at < end; mark = marks[++at]) tallyHere.add(mark);
    for (const stem of contentStems(words.slice(stemmed, from))) stemsBefore.add(stem);
    stemmed = from;
    const own = words.slice(from, to);
    const holds = (matches: readonly CueMatch[], first = from, last = to): number =>
      matches.some((match) => match.from >= first && match.from < last) ? 1 : 0;
    const has = (list: ReadonlySet<string>, within = own.length): number =>
      own.slice(0, within).some(({ key }) => list.has(key)) ? 1 : 0;
    const stems = contentStems(own);
    const areasHere = areas.filter(({ at }) => at >= from && at < to);
    const areasBefore = [...ticketAreas, ...areas.filter(({ at }) => at < from)];
    const topics = compare(tallyHere.mixture(), tallyBefore.mixture());
    const turnsHere = holds(turning, from, from + TURNS_WITHIN);
    const clues: Clues = {
      sentence: Number(turn.sentence),
      paragraph: Number(turn.paragraph),
      item: Number(turn.item),
      turning: turnsHere,
      announced: holds(announced),
      announcedInReply: holds(announcedInReply),
      counted: holds(counted, 0),
      adding: has(WORD_CLASSES.adding, ADDS_WITHIN),
      placing: has(WORD_CLASSES.placing, OPENS_WITHIN),
      telling: has(WORD_CLASSES.telling, OPENS_WITHIN),
      needs: holds(needs),
      bothNeed: Math.min(holds(needs), holds(needs, 0, from)),
      goesOn: holds(goingOn),
      trying: has(WORD_CLASSES.trying),
      concluding: has(WORD_CLASSES.concluding),
      charges: holds(charges),
      naming: Math.min(own.filter(({ key }) => WORD_CLASSES.naming.has(key)).length, MOST_COUNTED) / MOST_COUNTED,
      content: Math.log1p(stems.length),
      repeated: Math.min(stems.filter((stem) => stemsBefore.has(stem)).length, MOST_COUNTED) / MOST_COUNTED,
      ...topics,
      apartAfterTurn: topics.apart * Math.max(turnsHere, holds(announced), holds(links, from, from + TURNS_WITHIN)),
      areasUnrelated: Number(areUnrelated(areasHere, areasBefore)),
      areasDifferent: Number(areDifferent(areasHere, areasBefore)),
    };
    return { turn, clues };
  });
}

type TopicClues = Pick<
  Clues,
  | 'apart'
  | 'sureHere'
  | 'sureBefore'
  | 'nothingHere'
  | 'nothingBefore'
  | 'saidHere'
  | 'knownBefore'
  | 'leadBefore'
  | 'bothLead'
>;

function compare(here: TopicMixture, before: TopicMixture): TopicClues {
  const lead = ({ strengths, best }: TopicMixture, other: TopicMixture): number =>
    Math.min(MOST_LEAD, ((strengths[best] ?? 0) - (strengths[other.best] ?? 0)) / STRENGTH);
  const leadBefore = lead(before, here);
  return {
    apart: shareApart(here.shares, before.shares),
    sureHere: here.shares[here.best] ?? 0,
    sureBefore: before.shares[before.best] ?? 0,
    nothingHere: here.shares[here.shares.length - 1] ?? 0,
    nothingBefore: before.shares[before.shares.length - 1] ?? 0,
    saidHere: Math.log1p(here.said),
    knownBefore: (before.strengths[here.best] ?? 0) / STRENGTH,
    leadBefore,
    bothLead: Math.min(leadBefore, lead(here, before)),
  };
}
