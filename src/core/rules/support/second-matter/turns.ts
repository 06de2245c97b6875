import type { Analysis } from '../../../analysis';
import type { CueWord } from '../../../language/cues/cue-words';
import { sentenceEnd } from '../stray-clause';

/** A place where the writer may turn to another matter, with all that stands there up to the sentence's end. */
export interface Turn {
  /** Index of its first word in the body, inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** A sentence begins there, on the line of the one before. */
  readonly sentence: boolean;
  /** An empty line stands before it. */
  readonly paragraph: boolean;
  /** It is an item of a list. */
  readonly item: boolean;
}

/** What a message is about is said in its first sentences. */
const MOST_TURNS = 12;
/** Fewer words say nothing of a matter. */
const SHORTEST = 3;

export const JOINS: ReadonlySet<string> = new Set(['e', 'ed']);
/** Behind a comma they join clauses, too. */
const JOINS_AFTER_COMMA: ReadonlySet<string> = new Set(['mentre', 'poi', 'inoltre']);
const TURNING = ['other', 'turn', 'postscript'] as const;
const BLANK_LINE = /\n[ \t\r]*\n/;

/**
 * Where a message may turn to another matter, in order: where sentences begin, at "e", at words that turn to something, and at commas once
 * matters were counted up ("due cose: …, …"). An answer's own beginning counts where it `answers` a ticket, because that stands before it.
 */
export function readTurns({ said, text, body }: Analysis, answers: boolean): readonly Turn[] {
  const { words, find } = said('body');
  const start = text.own[0]?.start ?? Infinity;
  const begin = words.findIndex((word) => word.start >= start);
  if (begin < 0) return [];
  const turning = new Set(TURNING.flatMap((group) => find('other-topic', group).map(({ from }) => from)));
  const counted = find('other-topic', 'several')[0]?.from ?? Infinity;
  const turns: Turn[] = [];
  for (let from = answers ? begin : begin + SHORTEST; from < words.length && turns.length < MOST_TURNS; from++) {
    const word = words[from];
    if (word === undefined) break;
    const joins = isJoin(word, body.text) || (word.pauses && (JOINS_AFTER_COMMA.has(word.key) || from > counted));
    if (from > begin && !word.breaks && !joins && !turning.has(from)) continue;
    const to = sentenceEnd(said('body'), from);
    if (to - from < SHORTEST) continue;
    const gap = body.text.slice(words[from - 1]?.end ?? word.start, word.start);
    turns.push({
      from,
      to,
      sentence: word.breaks && !word.item && !gap.includes('\n'),
      paragraph: BLANK_LINE.test(gap),
      item: word.item,
    });
  }
  return turns;
}

/** "e" joins sentences, "è" and "e'" do not: cues make no difference. */
function isJoin({ key, start, end }: CueWord, text: string): boolean {
  return JOINS.has(key) && end - start === key.length && !/[èÈ]/.test(text.charAt(start));
}
