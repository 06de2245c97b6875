import { until } from '../program/until';
import type { ChromeWindow } from './chrome-types';
import type { Input } from './input';
import type { RunIn } from './remote-script';

/**
 * Brings a window to the front and waits until it has the keyboard. What Thunderbird takes for its active window the window manager may have
 * left behind another, so the window manager is asked. That knows windows by their titles, which need not differ: for the while it is a number.
 */
export async function bringToFront(run: RunIn<ChromeWindow>, input: Input, windowId: number): Promise<void> {
  const mark = `window ${windowId}`;
  const title = await run(setTitle, windowId, mark);
  try {
    await until(() => input.activate(mark), { what: `${title} in front` });
    await until(() => run(({ Services }, id) => Services.focus.activeWindow?.docShell.outerWindowID === id, windowId), {
      what: `the keyboard in ${title}`,
    });
  } finally {
    await run(setTitle, windowId, title);
  }
}

/** Runs in Thunderbird; gives the title before. */
function setTitle({ Services }: ChromeWindow, windowId: number, title: string): string {
  const document = Services.wm.getOuterWindowWithId(windowId)?.document;
  if (document === undefined) throw new Error('the window is closed');
  const before = document.title;
  document.title = title;
  return before;
}
