import { askPane } from '../messaging/ask-pane';
import { openCompanion } from './open-companion';

/** What the toolbar button does: the pane of the draft shows what is missing; one that is not there yet opens as a companion window. */
export async function openPane(tabId: number): Promise<void> {
  if (await askPane(tabId)) return;
  await openCompanion(tabId).catch((failure: unknown) => {
    console.warn('Ticket in Regola: the pane could not be opened', String(failure));
  });
}
