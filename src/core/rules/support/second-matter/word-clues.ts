import type { Analysis } from '../../../analysis';
import type { CueFileId, CueGroupId } from '../../../cues';
import type { Said } from '../../../cues/said';
import type { TextRange } from '../../../draft/text-range';
import type { CueMatch } from '../../../language/cues/find-cues';
import { sentenceEnd } from '../stray-clause';
import { areasOf, areDifferent, areUnrelated, type AreaMention } from '../work-areas';
import type { Turn } from './turns';
import { contentStems, WORD_CLASSES } from './word-classes';

/** How a turn begins, what it does, and how it hangs together with what stands before, by its words. */
export interface WordClues {
  readonly sentence: number;
  readonly paragraph: number;
  readonly item: number;
  /** Words that turn to something: "per quanto riguarda", "passando a". */
  readonly turning: number;
  /** "Altra questione". */
  readonly announced: number;
  /** As in an answer: "nuova richiesta", "non c'entra". */
  readonly announcedInReply: number;
  /** Words that only add something: "inoltre", "in fondo". */
  readonly linked: number;
  /** Matters were counted up by now: "due cose". */
  readonly counted: number;
  readonly adding: number;
  readonly placing: number;
  readonly telling: number;
  /** Something is reported or asked for. */
  readonly needs: number;
  /** So it is before it. */
  readonly bothNeed: number;
  readonly goesOn: number;
  readonly trying: number;
  readonly concluding: number;
  readonly charges: number;
  readonly naming: number;
  /** The logarithm of the number of words that carry something. */
  readonly content: number;
  /** Such words that were there before. */
  readonly repeated: number;
  /** Areas of work that go together in no matter. */
  readonly areasUnrelated: number;
  readonly areasDifferent: number;
}

const NEEDS = ['fault', 'fault-hint', 'howto', 'howto-hint', 'mend', 'mistake', 'training'] as const;
const COMPLAINTS = ['reminder', 'waiting', 'demand', 'complaint', 'repeated'] as const;

/** Within so many words from its beginning a turn tells how it begins: that it turns to something, that it adds, with a place or a verb. */
const TURNS_WITHIN = 3;
const ADDS_WITHIN = 5;
const OPENS_WITHIN = 2;
/** From here on, more says no more. */
const MOST_COUNTED = 3;

/** Reads the clues of a message's turns, one after the other. */
export class WordReader {
  private readonly areasBefore: readonly AreaMention[];
  private readonly areas: readonly AreaMention[];
  private readonly stemsBefore: Set<string>;
  private stemmed = 0;
  private readonly cues: ReturnType<typeof readCues>;

  /** @param ticket whether the subject stands before the message */
  constructor(
    private readonly analysis: Analysis,
    ticket: boolean,
  ) {
    this.cues = readCues(analysis.said('body'));
    const subject = ticket ? analysis.said('subject') : null;
    this.areas = areasOf(analysis.said('body'));
    this.areasBefore = subject === null ? [] : areasOf(subject);
    this.stemsBefore = new Set(subject === null ? [] : contentStems(subject.words));
  }

  /** The clues of a turn; turns must be asked for in order. */
  read({ from, to, sentence, paragraph, item }: Turn): WordClues {
    const { words } = this.analysis.said('body');
    const { cues } = this;
    const own = words.slice(from, to);
    for (const stem of contentStems(words.slice(this.stemmed, from))) this.stemsBefore.add(stem);
    this.stemmed = from;
    const holds = (matches: readonly CueMatch[], first = from, last = to): number =>
      Number(matches.some((match) => match.from >= first && match.from < last));
    const opensWith = (matches: readonly CueMatch[]): number => holds(matches, from, from + TURNS_WITHIN);
    const has = (list: ReadonlySet<string>, within = own.length): number =>
      Number(own.some(({ key }, at) => at < within && list.has(key)));
    const needs = holds(cues.needs);
    const stems = contentStems(own);
    const here = this.areas.filter(({ at }) => at >= from && at < to);
    const before = here.length === 0 ? [] : [...this.areasBefore, ...this.areas.filter(({ at }) => at < from)];
    return {
      sentence: Number(sentence),
      paragraph: Number(paragraph),
      item: Number(item),
      turning: opensWith(cues.turning),
      announced: holds(cues.announced),
      announcedInReply: holds(cues.announcedInReply),
      linked: opensWith(cues.linked),
      counted: holds(cues.counted, 0),
      adding: has(WORD_CLASSES.adding, ADDS_WITHIN),
      placing: has(WORD_CLASSES.placing, OPENS_WITHIN),
      telling: has(WORD_CLASSES.telling, OPENS_WITHIN),
      needs,
      bothNeed: needs * holds(cues.needs, 0, from),
      goesOn: holds(cues.goesOn),
      trying: has(WORD_CLASSES.trying),
      concluding: has(WORD_CLASSES.concluding),
      charges: holds(cues.charges),
      naming: upToThree(own.filter(({ key }) => WORD_CLASSES.naming.has(key)).length),
      content: Math.log1p(stems.length),
      repeated: upToThree(stems.filter((stem) => this.stemsBefore.has(stem)).length),
      areasUnrelated: Number(areUnrelated(here, before)),
      areasDifferent: Number(areDifferent(here, before)),
    };
  }

  /** The sentences that press or complain: no matter of their own. */
  complaints(): readonly TextRange[] {
    const said = this.analysis.said('body');
    return this.cues.complaints.map(({ from }) => {
      let first = from;
      while (first > 0 && said.words[first]?.breaks === false) first--;
      return { start: said.words[first]?.start ?? 0, end: said.words[sentenceEnd(said, first) - 1]?.end ?? 0 };
    });
  }
}

function readCues(said: Said) {
  const found = <Id extends CueFileId>(file: Id, ...groups: readonly CueGroupId<Id>[]): readonly CueMatch[] =>
    groups.flatMap((group) => said.find(file, group));
  return {
    turning: found('other-topic', 'turn', 'postscript'),
    announced: found('other-topic', 'other'),
    announcedInReply: found('other-topic', 'new-in-reply'),
    linked: found('other-topic', 'link'),
    counted: found('other-topic', 'several'),
    goesOn: found('other-topic', 'continued'),
    needs: found('request-kind', ...NEEDS),
    charges: found('service-charges', 'aware'),
    complaints: found('insistence', ...COMPLAINTS),
  };
}

/** A count as a share of the most that counts. */
function upToThree(count: number): number {
  return Math.min(count, MOST_COUNTED) / MOST_COUNTED;
}
