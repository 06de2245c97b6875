import type { Snapshot } from '../../../pane/draft-port';
import { readDraftMemory } from '../store/draft-memory';
import { toAttachments, toDraft } from './details-draft';

/** The draft of a compose window, as the gate would judge it now; none where the window is closed. Rejects where Thunderbird fails. */
export async function readWindow(tabId: number): Promise<Snapshot> {
  const tab = await messenger.tabs.get(tabId).catch(() => null);
  if (tab === null) return { state: 'none' };
  const [details, attachments, { note }] = await Promise.all([
    messenger.compose.getComposeDetails(tabId),
    messenger.compose.listAttachments(tabId).then(toAttachments, () => null),
    readDraftMemory(tabId),
  ]);
  return { state: 'draft', draft: toDraft(details, attachments), note };
}
