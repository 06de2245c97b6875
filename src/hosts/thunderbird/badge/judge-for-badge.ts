import { judgeDraft } from '../../../core/judge';
import { readRecipients } from '../../../core/recipients';
import { supportReason } from '../../../core/support-reason';
import { toAttachments, toDraft } from '../draft/details-draft';
import type { BackgroundLocale } from '../gate/background-locale';
import { readGateSettings } from '../gate/gate-settings';
import { readDraftMemory } from '../store/draft-memory';

export interface BadgeState {
  /** Required points that are open, each rule once as the pane counts them; `null` for a draft that is no support draft. */
  readonly missing: number | null;
  /** Milliseconds that Thunderbird took to tell of the draft. */
  readonly duration: number;
  readonly locale: BackgroundLocale;
}

/** What the toolbar button says about a draft. Of ordinary mail only recipients and note are looked at. */
export async function judgeForBadge(tabId: number): Promise<BadgeState> {
  const [{ organization, directory, sender, locale }, { note }, { details, duration }] = await Promise.all([
    readGateSettings(),
    readDraftMemory(tabId),
    timedDetails(tabId),
  ]);
  const draft = toDraft(details, null);
  const reason = supportReason(readRecipients(draft, organization, directory), note);
  if (reason === 'ordinary' || reason === 'released') return { missing: null, duration, locale };
  const attachments = await messenger.compose.listAttachments(tabId).then(toAttachments, () => null);
  const context = { settings: organization, directory, sender, note };
  const { findings } = judgeDraft({ ...draft, attachments }, context).judgement;
  const open = findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
  return { missing: new Set(open).size, duration, locale };
}

async function timedDetails(tabId: number): Promise<{ details: Thunderbird.ComposeDetails; duration: number }> {
  const start = performance.now();
  const details = await messenger.compose.getComposeDetails(tabId);
  return { details, duration: performance.now() - start };
}
