import type { Analysis } from '../../analysis';
import { secondMatter } from './second-matter/second-matter';

/** Whether an answer to a ticket says that it is solved, and turns to nothing else (§ 2.4.4 of the guidelines). */
export function isSettled(analysis: Analysis): boolean {
  const { answersTicket, said } = analysis;
  if (!answersTicket || said('body').find('availability', 'solved').length === 0) return false;
  return !turnsAway(analysis);
}

/** Whether an answer to a ticket turns to another matter, as a mail of its own would begin with it. */
export function turnsAway(analysis: Analysis): boolean {
  return analysis.answersTicket && secondMatter(analysis, 'ticket') !== null;
}
