import type { Analysis } from '../../../analysis';
import { readClues, type ClueName, type Clues } from './clues';
import type { Turn } from './turns';
import { WEIGHTS } from './weights';

/** Beside which matter another is looked for: the message's own first one, or the one of the ticket that it answers. */
export type Beside = 'message' | 'ticket';

/** What a linear judgement adds up; `start` is what is added to every sum. */
export interface Weights {
  readonly start: number;
  readonly clues: Readonly<Record<ClueName, number>>;
}

/** The first turn of the message that more likely than not begins a second matter; `null` without one. */
export function secondMatter(analysis: Analysis, beside: Beside): Turn | null {
  const found = readClues(analysis, beside === 'ticket').find(({ clues }) => weigh(clues, WEIGHTS[beside]) > 0);
  return found?.turn ?? null;
}

/** How much speaks for a second matter: above zero where it is to be reported. */
export function weigh(clues: Clues, { start, clues: weights }: Weights): number {
  let sum = start;
  for (const name of Object.keys(weights) as ClueName[]) sum += weights[name] * clues[name];
  return sum;
}
