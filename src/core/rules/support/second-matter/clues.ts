import type { Analysis } from '../../../analysis';
import { sharedModel } from '../../../routing/shared-model';
import { TopicReader, type TopicClues } from './topic-clues';
import { readTurns, type Turn } from './turns';
import { WordReader, type WordClues } from './word-clues';

/** What tells whether a turn begins a second matter: numbers of about 1, flags 0 or 1. */
export interface Clues {
  readonly words: WordClues;
  readonly topics: TopicClues;
}

/** A turn of the message with its clues. */
export interface WeighedTurn {
  readonly turn: Turn;
  readonly clues: Clues;
}

/**
 * Reads the clues of every turn of a message. What presses or complains counts for nothing before a turn.
 * @param ticket whether the ticket's subject stands before the message, whose beginning is a turn then
 */
export function readClues(analysis: Analysis, ticket: boolean): readonly WeighedTurn[] {
  const turns = readTurns(analysis, ticket);
  const { words } = analysis.said('body');
  const ends = turns.map(({ to }) => words[to - 1]?.end ?? 0);
  const last = ends[ends.length - 1];
  if (last === undefined) return [];
  const said = new WordReader(analysis, ticket);
  const topics = new TopicReader(analysis, sharedModel(), last, said.complaints(), ticket);
  return turns.map((turn, at) => {
    const bySaid = said.read(turn);
    const turnsTo = Math.max(bySaid.turning, bySaid.announced, bySaid.linked);
    const stretch = { start: words[turn.from]?.start ?? 0, end: ends[at] ?? 0 };
    return { turn, clues: { words: bySaid, topics: topics.read(stretch, turnsTo) } };
  });
}
