import type { CheckContext } from './context';
import type { Draft } from './draft/draft';
import { fixesFor } from './fixes';
import { judgeDraft } from './judge';
import type { Report } from './report';

/** The judgement with all that it knows, as hosts hand it around. */
export type Check = typeof check;

/**
 * The whole report about a draft: the judgement (see `judgeDraft`, which is all that a gate needs), the ways to mend what it found, and
 * the kind of request. Synchronous, deterministic and total, in linear time.
 */
export function check(draft: Draft, context: CheckContext): Report {
  const { judgement, analysis } = judgeDraft(draft, context);
  if (analysis === null) return { ...judgement, findings: [], kind: context.note.kind ?? 'anomaly' };
  return {
    ...judgement,
    findings: judgement.findings.map((finding) => ({ ...finding, fixes: fixesFor(finding, analysis, context) })),
    kind: analysis.kind,
  };
}
