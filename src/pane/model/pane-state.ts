import type { Report } from '../../core/report';
import type { Draft } from '../../core/draft/draft';
import { allRecipients } from '../../core/draft/draft';
import type { Snapshot } from '../draft-port';

/** What the pane has to say at all; each has its own calm page, and only `support` has points. */
export type PaneState = 'reading' | 'none' | 'unreadable' | 'empty' | 'ordinary' | 'released' | 'support';

/** @param report of the snapshot's draft; `null` while there is none. */
export function paneState(snapshot: Snapshot | null, report: Report | null): PaneState {
  if (snapshot === null) return 'reading';
  if (snapshot.state !== 'draft') return snapshot.state;
  if (report === null) return 'reading';
  if (report.support) return 'support';
  if (report.supportReason === 'released') return 'released';
  return isEmpty(snapshot.draft) ? 'empty' : 'ordinary';
}

/** Nobody is addressed and there is no subject: what mail programs put into a new body (a signature) says nothing yet. */
function isEmpty(draft: Draft): boolean {
  return allRecipients(draft).length === 0 && draft.subject.trim() === '';
}
