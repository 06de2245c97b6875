import type { Analysis } from '../../../analysis';
import { readClues, type ReadTurn } from './clues';
import type { TopicClues } from './topic-clues';
import type { Turn } from './turns';
import { WEIGHTS } from './weights';
import type { WordClues } from './word-clues';

/** Beside which matter another is looked for: the message's own first one, or the one of the ticket that it answers. */
export type Beside = 'message' | 'ticket';

/** What a linear judgement adds up; `start` is what is added to every sum. */
export interface Weights {
  readonly start: number;
  readonly words: WordClues;
  readonly topics: TopicClues;
}

/** However different the topics are, they hardly ever say more: where words leave more than this to be said, topics need not be read. */
const MOST_BY_TOPICS: Readonly<Record<Beside, number>> = { message: 3.2, ticket: 5 };

/** The first turn of the message that more likely than not begins a second matter; `null` without one. */
export function secondMatter(analysis: Analysis, beside: Beside): Turn | null {
  const found = readClues(analysis, beside === 'ticket').find((read) => beginsMatter(read, beside));
  return found?.turn ?? null;
}

function beginsMatter({ words, topics }: ReadTurn, beside: Beside): boolean {
  const weights = WEIGHTS[beside];
  let sum = weights.start;
  for (const name of WORD_CLUES) sum += weights.words[name] * words[name];
  if (sum + MOST_BY_TOPICS[beside] <= 0) return false;
  const read = topics();
  for (const name of TOPIC_CLUES) sum += weights.topics[name] * read[name];
  return sum > 0;
}

const WORD_CLUES = Object.keys(WEIGHTS.message.words) as (keyof WordClues)[];
const TOPIC_CLUES = Object.keys(WEIGHTS.message.topics) as (keyof TopicClues)[];
