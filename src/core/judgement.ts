import type { Report } from './report';

/** A report without the kind of request, on which no sending depends. */
export type Judgement = Omit<Report, 'kind'>;

/** The judgement of a draft that is no support draft: whatever else it holds is none of the program's business, and is not read. */
export function ordinaryJudgement(supportReason: 'ordinary' | 'released'): Judgement {
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
