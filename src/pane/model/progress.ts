import type { Report } from '../../core/report';

/** How far a support draft is: required points met and in all, and what the writer is still asked about. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly missing: number;
  /** Warnings that were not dismissed. */
  readonly toReview: number;
}

/**
 * Counts rules, not findings: two problems of one rule are one missing thing. The total is what the words and the list beside it
 * add up to: a rule that waits for another (a generic subject where there is none yet) is not counted before its turn.
 */
export function progressOf(report: Report): Progress {
  const missing = new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).size;
  const done = report.required.met;
  const toReview = report.findings.filter(({ severity, dismissed }) => severity === 'warning' && !dismissed).length;
  return { done, total: done + missing, missing, toReview };
}
