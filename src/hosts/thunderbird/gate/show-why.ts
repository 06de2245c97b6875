import { openCompanion } from '../companion/open-companion';
import { askPane } from '../messaging/ask-pane';

/** The page of the toolbar button's popup for a draft, seen from the add-on's root. */
function popupPage(tabId: number): string {
  return `popup.html?tabId=${tabId}`;
}

/**
 * Shows why a mail was stopped: in the pane of the draft where there is one, else in a popup at the toolbar button, else (a toolbar
 * without the button) in a companion window.
 */
export async function showWhy(tabId: number, windowId: number | undefined): Promise<void> {
  if (await askPane(tabId)) return;
  if (windowId !== undefined && (await openPopup(tabId, windowId))) return;
  await openCompanion(tabId);
}

/** The button has a popup only while it is opened by the gate: pressed by the writer, it opens the pane. */
async function openPopup(tabId: number, windowId: number): Promise<boolean> {
  await messenger.composeAction.setPopup({ tabId, popup: popupPage(tabId) });
  try {
    return await messenger.composeAction.openPopup({ windowId });
  } catch {
    return false;
  } finally {
    await messenger.composeAction.setPopup({ tabId, popup: '' });
  }
}
