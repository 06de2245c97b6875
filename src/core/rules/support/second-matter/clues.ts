import type { Analysis } from '../../../analysis';
import { sharedModel } from '../../../routing/shared-model';
import { TopicReader, type TopicClues } from './topic-clues';
import { readTurns, type Turn } from './turns';
import { WordReader, type WordClues } from './word-clues';

/** A turn of a message with what tells whether it begins a second matter: numbers of about 1, flags 0 or 1. */
export interface ReadTurn {
  readonly turn: Turn;
  readonly words: WordClues;
  /** Read when asked for, which costs more than all else: of the turns in order, and of each once. */
  readonly topics: () => TopicClues;
}

/**
 * Reads the turns of a message. What presses or complains counts for nothing before a turn.
 * @param ticket whether the ticket's subject stands before the message, whose beginning is a turn then
 */
export function readClues(analysis: Analysis, ticket: boolean): readonly ReadTurn[] {
  const turns = readTurns(analysis, ticket);
  const { words } = analysis.said('body');
  const ends = turns.map(({ to }) => words[to - 1]?.end ?? 0);
  const last = ends[ends.length - 1];
  if (last === undefined) return [];
  const said = new WordReader(analysis, ticket);
  let topics: TopicReader | null = null;
  return turns.map((turn, at) => {
    const bySaid = said.read(turn);
    const stretch = { start: words[turn.from]?.start ?? 0, end: ends[at] ?? 0 };
    return {
      turn,
      words: bySaid,
      topics: () => {
        topics ??= new TopicReader(analysis, sharedModel(), last, said.complaints(), ticket);
        return topics.read(stretch);
      },
    };
  });
}
