import type { Analysis } from '../../../analysis';
import type { TextRange } from '../../../draft/text-range';
import type { RoutingModel } from '../../../routing/routing-model';
import { NO_TOPIC_PLACE, topicMarks, type TopicMark } from '../../../routing/topic-marks';
import { TopicTally, type TopicMixture } from './topic-mixture';
import { shareApart } from './topics-apart';

/** What a turn speaks of, and what all before it speaks of, by the topics of routing. */
export interface TopicClues {
  /** How likely both speak of topics that go together in no matter. */
  readonly apart: number;
  readonly sureHere: number;
  readonly sureBefore: number;
  readonly nothingHere: number;
  readonly nothingBefore: number;
  /** The logarithm of what terms say here. */
  readonly saidHere: number;
  /** How strongly what stands before speaks of this turn's topic already. */
  readonly knownBefore: number;
  /** By how much the topic of what stands before leads there over this turn's. */
  readonly leadBefore: number;
  /** The lesser of that lead and of the one that this turn's topic has here. */
  readonly bothLead: number;
}

/** Strengths are measured in this unit; a greater lead says no more. */
const STRENGTH = 4;
const MOST_LEAD = 2;
/** UTF-16 code units. */
const LONGEST_WHOLE = 8_000;

/** Compares stretches of a message, one after the other, with all that stands before them. */
export class TopicReader {
  private readonly marks: readonly TopicMark[];
  private readonly before: TopicTally;
  private next = 0;

  /**
   * @param end where the last of the stretches ends
   * @param leftOut what counts for nothing before a stretch
   * @param ticket whether the subject stands before the message
   */
  constructor(
    { text, body, subject }: Analysis,
    private readonly model: RoutingModel,
    end: number,
    private readonly leftOut: readonly TextRange[],
    ticket: boolean,
  ) {
    this.before = new TopicTally(model);
    if (ticket) for (const mark of topicMarks(subject.text, subject.reason, model)) this.before.add(mark);
    this.marks = text.own
      .filter((range) => range.start < end)
      .flatMap((range) => topicMarks(body.text, stretchToRead(range, end), model, end));
  }

  /**
   * The clues of a stretch, in UTF-16 code units of the body's text; stretches must be asked for in the order in which they begin.
   */
  read({ start, end }: TextRange): TopicClues {
    const { marks } = this;
    for (let mark = marks[this.next]; mark !== undefined && mark.at < start; mark = marks[++this.next])
      if (!this.isLeftOut(mark)) this.before.add(mark);
    const here = new TopicTally(this.model);
    for (let at = this.next, mark = marks[at]; mark !== undefined && mark.at < end; mark = marks[++at]) here.add(mark);
    return compare(here.mixture(), this.before.mixture());
  }

  private isLeftOut({ at }: TopicMark): boolean {
    return this.leftOut.some(({ start, end }) => at >= start && at < end);
  }
}

/** Routing has read a stretch of usual length as a whole; a longer one is read as far as it is needed. */
function stretchToRead(range: TextRange, end: number): TextRange {
  return range.end - range.start <= LONGEST_WHOLE ? range : { start: range.start, end: Math.min(range.end, end) };
}

function compare(here: TopicMixture, before: TopicMixture): TopicClues {
  const leadBefore = leadOf(before, here);
  return {
    apart: shareApart(here.shares, before.shares),
    sureHere: here.shares[here.best] ?? 0,
    sureBefore: before.shares[before.best] ?? 0,
    nothingHere: here.shares[NO_TOPIC_PLACE] ?? 0,
    nothingBefore: before.shares[NO_TOPIC_PLACE] ?? 0,
    saidHere: Math.log1p(here.said),
    knownBefore: (before.strengths[here.best] ?? 0) / STRENGTH,
    leadBefore,
    bothLead: Math.min(leadBefore, leadOf(here, before)),
  };
}

/** By how much one mixture's topic leads over the other's, within the first. */
function leadOf({ strengths, best }: TopicMixture, other: TopicMixture): number {
  return Math.min(MOST_LEAD, ((strengths[best] ?? 0) - (strengths[other.best] ?? 0)) / STRENGTH);
}
