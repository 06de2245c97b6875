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
import { useSuggest } from './use-suggest';

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
  const ordinary = useMemo((): Report | null => {
    if (draft === null || configuration === null) return null;
    const reason = supportReason(readRecipients(draft, configuration.settings, configuration.directory), note);
    if (reason !== 'ordinary' && reason !== 'released') return null;
    return { ...ordinaryJudgement(reason), kind: note.kind ?? 'anomaly' };
  }, [draft, note, configuration]);

  const supportDraft = configuration !== null && ordinary === null ? draft : null;
  const check = useCheck(port, supportDraft);
  const suggest = useSuggest(port, supportDraft !== null);
  const judged = useMemo(() => {
    if (supportDraft === null || configuration === null || sender === null || check === null) return null;
    const { settings, directory } = configuration;
    return check(supportDraft, { settings, directory, sender, note, suggest });
  }, [supportDraft, note, configuration, sender, check, suggest]);
  return ordinary ?? judged;
}
