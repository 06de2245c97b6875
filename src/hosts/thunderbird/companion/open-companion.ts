import { makeRoom, placeBeside, type Rectangle } from './place';

/** The pane's page for a draft, seen from the add-on's root. */
function panePage(tabId: number): string {
  return `pane.html?tabId=${tabId}`;
}

/**
 * Opens the pane as a window of its own beside the draft's. A draft that fills the screen is made narrower, because the writer has asked
 * for both. From then on the pane's page follows the draft itself.
 */
export async function openCompanion(tabId: number): Promise<void> {
  const url = panePage(tabId);
  const place = await roomBeside(tabId).catch(() => null);
  await messenger.windows.create({ type: 'popup', url, allowScriptsToClose: true, ...place });
}

async function roomBeside(tabId: number): Promise<Rectangle | null> {
  const { windowId } = await messenger.tabs.get(tabId);
  if (windowId === undefined) return null;
  const draft = rectangleOf(await messenger.windows.get(windowId));
  if (draft === null) return null;
  const screen = screenOf(window.screen);
  const narrowed = makeRoom(draft, screen);
  if (narrowed === null) return placeBeside(draft, screen);
  await messenger.windows.update(windowId, { state: 'normal' });
  await messenger.windows.update(windowId, narrowed);
  return placeBeside(narrowed, screen);
}

/** `null` for a window that is not to be seen. */
export function rectangleOf({ left, top, width, height, state }: Thunderbird.Window): Rectangle | null {
  if (state === 'minimized') return null;
  if (left === undefined || top === undefined || width === undefined || height === undefined) return null;
  return { left, top, width, height };
}

/** What of the screen can be used; browsers other than Gecko do not tell where it begins. */
export function screenOf(screen: Screen & { readonly availLeft?: number; readonly availTop?: number }): Rectangle {
  const { availLeft = 0, availTop = 0, availWidth, availHeight } = screen;
  return { left: availLeft, top: availTop, width: availWidth, height: availHeight };
}
