import type { Analysis } from '../../../analysis';
import type { Said } from '../../../cues/said';
import type { TextRange } from '../../../draft/text-range';
import type { CueWord } from '../../../language/cues/cue-words';
import type { CueMatch } from '../../../language/cues/find-cues';
import { sentenceEnd } from '../stray-clause';
import { areasOf, areDifferent, areUnrelated, type AreaMention } from '../work-areas';
import { JOINS, type Turn } from './turns';
import { CLASS, classesOf, contentStem, type WordClass } from './word-classes';
import { readTurnCues, type TurnCues } from './turn-cues';

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
  readonly asking: number;
  readonly opposing: number;
  readonly now: number;
  /** An earlier sentence begins with the same two words, or with numbers in their place. */
  readonly parallel: number;
  /** Something was settled before it. */
  readonly settledBefore: number;
  /** Something is reported or asked for. */
  readonly needs: number;
  /** So it is before it. */
  readonly bothNeed: number;
  readonly goesOn: number;
  /** Something works as it should. */
  readonly isWell: number;
  readonly trying: number;
  readonly concluding: number;
  readonly referring: number;
  readonly charges: number;
  readonly naming: number;
  /** The logarithm of the number of words that carry something. */
  readonly content: number;
  /** Such words that were there before. */
  readonly repeated: number;
  /** Those of them that not any request has. */
  readonly repeatedOwn: number;
  /** Those that the subject has. */
  readonly inSubject: number;
  /** Areas of work that go together in no matter. */
  readonly areasUnrelated: number;
  readonly areasDifferent: number;
}

/** Within so many words from its beginning a turn tells how it begins: that it turns to something, that it adds or asks. */
const TURNS_WITHIN = 3;
const ADDS_WITHIN = 5;
const ASKS_WITHIN = 6;
/** What settles, unless so many words before it something says that it does not. */
const UNSETTLED_WITHIN = 3;
/** From here on, more says no more. */
const MOST_COUNTED = 3;

/** Reads the clues of a message's turns, one after the other. */
export class WordReader {
  private readonly said: Said;
  private readonly areasBefore: readonly AreaMention[];
  private readonly areas: readonly AreaMention[];
  private readonly subject: readonly ReadonlySet<string>[];
  private readonly countedInSubject: number;
  private readonly stemsBefore = new Set<string>();
  private readonly openings = new Set<string>();
  private settled = false;
  /** How many words have been read as such that stand before a turn. */
  private passed = 0;
  private readonly cues: TurnCues;

  /** @param ticket whether the subject stands before the message */
  constructor(analysis: Analysis, ticket: boolean) {
    this.said = analysis.said('body');
    this.cues = readTurnCues(this.said);
    this.areas = areasOf(this.said);
    this.areasBefore = ticket ? areasOf(analysis.said('subject')) : [];
    const subject = analysis.said('subject');
    this.countedInSubject = Number(!ticket && subject.find('other-topic', 'several').length > 0);
    this.subject = stemsOfParts(subject.words);
    if (ticket) for (const part of this.subject) part.forEach((stem) => this.stemsBefore.add(stem));
  }

  /** The clues of a turn; turns must be asked for in order. */
  read({ from, to, sentence, paragraph, item }: Turn): WordClues {
    const { words } = this.said;
    const { cues } = this;
    while (this.passed < from) this.pass(this.passed++);
    const holds = (matches: readonly CueMatch[], first = from, last = to): number =>
      Number(matches.some((match) => match.from >= first && match.from < last));
    const opensWith = (matches: readonly CueMatch[]): number => holds(matches, from, from + TURNS_WITHIN);
    const subject = this.toldSubject();
    let [content, repeated, repeatedOwn, inSubject, names, bits, opening] = [0, 0, 0, 0, 0, 0, 0];
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word === undefined) break;
      const classes = classesOf(word.key);
      bits |= classes;
      if (at - from < ADDS_WITHIN) opening |= classes & (CLASS.adding | CLASS.opposing | CLASS.now);
      if (at - from < ASKS_WITHIN) opening |= classes & CLASS.asking;
      if ((classes & CLASS.naming) > 0) names++;
      const stem = contentStem(word, classes);
      if (stem === null) continue;
      content++;
      const isOwn = (classes & CLASS.common) === 0;
      if (isOwn && subject.some((part) => part.has(stem))) inSubject++;
      if (!this.stemsBefore.has(stem)) continue;
      repeated++;
      if (isOwn) repeatedOwn++;
    }
    const has = (name: WordClass): number => Number((bits & CLASS[name]) > 0);
    const opens = (name: WordClass): number => Number((opening & CLASS[name]) > 0);
    const needs = holds(cues.needs);
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
      counted: Math.max(this.countedInSubject, holds(cues.counted, 0)),
      adding: opens('adding'),
      asking: opens('asking'),
      opposing: opens('opposing'),
      now: opens('now'),
      parallel: Number(this.openings.has(this.openingAt(from))),
      settledBefore: Number(this.settled),
      needs,
      bothNeed: needs * holds(cues.needs, 0, from),
      goesOn: holds(cues.goesOn),
      isWell: has('well') * (1 - has('unsettled')),
      trying: has('trying'),
      concluding: has('concluding'),
      referring: has('referring'),
      charges: holds(cues.charges),
      naming: upToThree(names),
      content: Math.log1p(content),
      repeated: upToThree(repeated),
      repeatedOwn: upToThree(repeatedOwn),
      inSubject: upToThree(inSubject),
      areasUnrelated: Number(areUnrelated(here, before)),
      areasDifferent: Number(areDifferent(here, before)),
    };
  }

  /** The sentences that press or complain: no matter of their own. */
  complaints(): readonly TextRange[] {
    const { words } = this.said;
    return this.cues.complaints.map(({ from }) => {
      let first = from;
      while (first > 0 && words[first]?.breaks === false) first--;
      return { start: words[first]?.start ?? 0, end: words[sentenceEnd(this.said, first) - 1]?.end ?? 0 };
    });
  }

  /** What the subject names; "TARI bianca e badge non letto" names only what the message has told of already, if anything. */
  private toldSubject(): readonly ReadonlySet<string>[] {
    const { subject, stemsBefore } = this;
    if (subject.length < 2) return subject;
    const told = subject.filter((part) => [...part].some((stem) => stemsBefore.has(stem)));
    return told.length === 0 ? subject : told;
  }

  /** Takes a word for one that stands before the turns to come. */
  private pass(at: number): void {
    const word = this.said.words[at];
    if (word === undefined) return;
    const classes = classesOf(word.key);
    const stem = contentStem(word, classes);
    if (stem !== null) this.stemsBefore.add(stem);
    if (word.breaks) this.openings.add(this.openingAt(at));
    if (!this.settled && (classes & CLASS.settled) > 0) this.settled = !this.isUnsettled(at);
  }

  private isUnsettled(at: number): boolean {
    for (let before = at; before > at - UNSETTLED_WITHIN; before--)
      if ((classesOf(this.said.words[before - 1]?.key ?? '') & CLASS.unsettled) > 0) return true;
    return false;
  }

  private openingAt(at: number): string {
    const [one, other] = [this.said.words[at], this.said.words[at + 1]];
    return `${one === undefined ? '' : openingOf(one)} ${other === undefined ? '' : openingOf(other)}`;
  }
}

/** The stems of a subject, divided where it joins what it names. */
function stemsOfParts(words: readonly CueWord[]): readonly ReadonlySet<string>[] {
  const parts = [new Set<string>()];
  for (const word of words) {
    if (JOINS.has(word.key) || word.breaks) parts.push(new Set());
    const stem = contentStem(word, classesOf(word.key));
    if (stem !== null) parts[parts.length - 1]?.add(stem);
  }
  return parts.filter(({ size }) => size > 0);
}

function openingOf({ kind, key }: CueWord): string {
  return kind === 'number' ? '#' : key;
}

/** A count as a share of the most that counts. */
function upToThree(count: number): number {
  return Math.min(count, MOST_COUNTED) / MOST_COUNTED;
}
