import type { JudgedFinding, Report } from './report';

/** A report without the kind of request and the ways to mend, on which no sending depends. */
export interface Judgement extends Omit<Report, 'kind' | 'findings'> {
  readonly findings: readonly JudgedFinding[];
}

/** The judgement of a draft that is no support draft: whatever else it holds is none of the program's business, and is not read. */
export function ordinaryJudgement(
  supportReason: 'ordinary' | 'released',
): Judgement & { readonly findings: readonly never[] } {
  return {
    support: false,
    supportReason,
    sendable: true,
    routing: { addressed: [], suggestions: [] },
    findings: [],
    passed: [],
    required: { met: 0, total: 0 },
  };
}
