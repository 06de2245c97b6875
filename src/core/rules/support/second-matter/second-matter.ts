import type { Analysis } from '../../../analysis';
import { readClues, type Clues } from './clues';
import type { TopicClues } from './topic-clues';
import type { Turn } from './turns';
import { WEIGHTS } from './weights';
import type { WordClues } from './word-clues';

/** Beside which matter another is looked for: the message's own first one, or the one of the ticket that it answers. */
export type Beside = 'message' | 'ticket';

/** What a linear judgement adds up; `start` is what is added to every sum. */
export interface Weights extends Clues {
  readonly start: number;
}

/** The first turn of the message that more likely than not begins a second matter; `null` without one. */
export function secondMatter(analysis: Analysis, beside: Beside): Turn | null {
  const found = readClues(analysis, beside === 'ticket').find(({ clues }) => weigh(clues, WEIGHTS[beside]) > 0);
  return found?.turn ?? null;
}

/** How much speaks for a second matter: above zero where it is to be reported. */
export function weigh({ words, topics }: Clues, weights: Weights): number {
  let sum = weights.start;
  for (const name of WORD_CLUES) sum += weights.words[name] * words[name];
  for (const name of TOPIC_CLUES) sum += weights.topics[name] * topics[name];
  return sum;
}

const WORD_CLUES = Object.keys(WEIGHTS.message.words) as (keyof WordClues)[];
const TOPIC_CLUES = Object.keys(WEIGHTS.message.topics) as (keyof TopicClues)[];
