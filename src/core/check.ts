import type { CheckContext } from './context';
import type { Draft } from './draft/draft';
import { judgeDraft } from './judge';
import type { Report } from './report';
import { guessRequestKind } from './request-kind';

/** The judgement with all that it knows, as hosts hand it around. */
export type Check = typeof check;

/**
 * The whole report about a draft: the judgement (see `judgeDraft`, which is all that a gate needs) and the kind of request that it
 * is. Synchronous, deterministic and total, in linear time.
 */
export function check(draft: Draft, context: CheckContext): Report {
  const { judgement, analysis } = judgeDraft(draft, context);
  return { ...judgement, kind: context.note.kind ?? (analysis === null ? 'anomaly' : guessRequestKind(analysis.text)) };
}
