import { useMemo } from 'react';
import type { SenderProfile } from '../../core/context';
import type { Draft } from '../../core/draft/draft';
import type { DraftNote } from '../../core/draft/draft-note';
import { ordinaryJudgement } from '../../core/judgement';
import { readRecipients } from '../../core/recipients';
import type { Report } from '../../core/report';
import { supportReason } from '../../core/support-reason';
import type { DraftPort, OrganizationConfiguration } from '../draft-port';
import { useCheck } from './use-check';

/**
 * The report of a draft, by the same judgement as the gate's; `null` until all that it needs is there. The judgement and its knowledge
 * are asked for with the first support draft: other mail does without.
 */
export function useReport(
  port: DraftPort,
  draft: Draft | null,
  note: DraftNote,
  configuration: OrganizationConfiguration | null,
  sender: SenderProfile | null,
): Report | null {
  // The configuration is read anew now and then: only what it says counts, not that it was read.
  const settings = configuration?.settings ?? null;
  const directory = configuration?.directory ?? null;
  const ordinary = useMemo((): Report | null => {
    if (draft === null || settings === null || directory === null) return null;
    const reason = supportReason(readRecipients(draft, settings, directory), note);
    if (reason !== 'ordinary' && reason !== 'released') return null;
    return { ...ordinaryJudgement(reason), kind: note.kind ?? 'anomaly' };
  }, [draft, note, settings, directory]);

  const supportDraft = configuration !== null && ordinary === null ? draft : null;
  const check = useCheck(port, supportDraft);
  const judged = useMemo(() => {
    if (supportDraft === null || settings === null || directory === null || sender === null || check === null)
      return null;
    return check(supportDraft, { settings, directory, sender, note });
  }, [supportDraft, note, settings, directory, sender, check]);
  return ordinary ?? judged;
}
