import { isWhollyOn, placeBeside, type Rectangle } from './place';
import { rectangleOf, screenOf } from './open-companion';

/** Milliseconds between looks at where the draft's window is: Thunderbird tells of no moves. */
const INTERVAL = 400;

/**
 * Keeps the companion window, in which it runs, beside the draft's, and closes it with the draft. It moves only when the draft has moved,
 * so that it can also be put elsewhere, and never takes the focus.
 */
export async function followDraft(tabId: number): Promise<void> {
  const own = await messenger.windows.getCurrent();
  const { windowId } = await messenger.tabs.get(tabId);
  if (own.id === undefined || windowId === undefined) return;
  const companion = own.id;
  let last: Rectangle | null = null;
  let justPlaced = false;

  const look = async (): Promise<void> => {
    const draft = rectangleOf(await messenger.windows.get(windowId));
    if (draft === null) return;
    const screen = screenOf(window.screen);
    // The first time in any case: only now is its frame counted. And once more where a move led to a screen that was not known before.
    const moved = last === null || !same(draft, last);
    if (moved || (justPlaced && !(await isSeen(companion, screen)))) {
      await messenger.windows.update(companion, placeBeside(draft, screen));
    }
    justPlaced = moved;
    last = draft;
  };
  const follow = (): void => {
    look().then(
      () => setTimeout(follow, INTERVAL),
      () => {
        window.close();
      },
    );
  };
  follow();
}

async function isSeen(companion: number, screen: Rectangle): Promise<boolean> {
  const place = rectangleOf(await messenger.windows.get(companion));
  return place === null || isWhollyOn(place, screen);
}

function same(one: Rectangle, other: Rectangle): boolean {
  return one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
}
