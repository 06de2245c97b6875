import { until } from '../program/until';
import { bringToFront } from './bring-to-front';
import type { ChromeBrowser, ChromeWindow } from './chrome-types';
import type { Input } from './input';
import type { RunIn } from './remote-script';

/** A page of an add-on that is shown now. */
export interface PageView {
  /** What `browserId` says: the same for as long as the element that shows it. */
  readonly browserId: number;
  readonly url: string;
  /** The outer id of the window that it is in, and that window's address. */
  readonly windowId: number;
  readonly windowUrl: string;
}

/** The window of a page as its scripts see it; `messenger` is the add-on's API. */
export type PageWindow = Window & {
  readonly messenger: unknown;
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
};

export interface AddOnPage extends PageView {
  /** Runs a function in the page, with the page's own rights and globals. */
  readonly run: <Values extends readonly unknown[], Result>(
    script: (window: PageWindow, ...values: Values) => Result | Promise<Result>,
    ...values: Values
  ) => Promise<Result>;
  /** The text that the page shows. */
  readonly text: () => Promise<string>;
  readonly waitForText: (text: string | RegExp, timeout?: number) => Promise<void>;
  /** Clicks with the mouse on the first visible element of the selector whose name or text matches. Scrolls to it before. */
  readonly click: (selector: string, text?: string | RegExp) => Promise<void>;
}

/** Runs a function in the main window. */
export type InMain = RunIn<ChromeWindow>;

export function addOnPage(view: PageView, inMain: InMain, input: Input): AddOnPage {
  const run: AddOnPage['run'] = async (script, ...values) => {
    const json = await inMain(runInPage, view.browserId, String(script), JSON.stringify(values));
    return JSON.parse(json) as Awaited<ReturnType<typeof script>>;
  };
  const text = (): Promise<string> => run(({ document }) => document.body.innerText);
  return {
    ...view,
    run,
    text,
    waitForText: async (wanted, timeout = 8000) => {
      await until(async () => matches(await text(), wanted), { what: `"${String(wanted)}" in ${view.url}`, timeout });
    },
    click: async (selector, wanted = '') => {
      const pattern = typeof wanted === 'string' ? wanted : wanted.source;
      await bringToFront(inMain, input, view.windowId);
      const what = `${selector} ${String(wanted)} to click in ${view.url}`;
      await until(() => run(scrollTo, selector, pattern, typeof wanted === 'string'), { what });
      const point = await until(() => run(centreOf, selector, pattern, typeof wanted === 'string'), { what });
      await input.click(point);
    },
  };
}

function matches(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}

/** Runs in Thunderbird: the pages of add-ons in all windows. */
export function listPages(main: ChromeWindow): readonly PageView[] {
  return [...main.Services.wm.getEnumerator(null)].flatMap((window) =>
    [...window.document.querySelectorAll('browser')]
      .map((element) => element as unknown as ChromeBrowser)
      .filter(({ currentURI }) => (currentURI as { spec: string } | null)?.spec.startsWith('moz-extension://'))
      .map(({ browserId, currentURI }) => ({
        browserId,
        url: currentURI.spec,
        windowId: window.docShell.outerWindowID,
        windowUrl: window.location.href,
      })),
  );
}

/**
 * Runs in Thunderbird: carries a function to the page's process. Its content security policy stops `eval`, so a sandbox with the page's
 * own rights runs it. Everything goes as JSON.
 */
async function runInPage(main: ChromeWindow, browserId: number, script: string, values: string): Promise<string> {
  const browser = main.BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
  if (!browser) throw new Error('the page is gone');
  const manager = browser.messageManager;
  const frameScript = `
    if (!this.ticketRunner) {
      this.ticketRunner = true;
      addMessageListener("ticket:run", ({ data: { call, script, values } }) => {
        const answer = (outcome) => sendAsyncMessage("ticket:ran", { call, ...outcome });
        try {
          const sandbox = new Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const code = "const __name = (named) => named; Promise.resolve().then(() => (" + script + ")(window, ..." + values +
            ")).then((value) => JSON.stringify(value === undefined ? null : value))";
          Components.utils.evalInSandbox(code, sandbox).then(
            (json) => answer({ json }),
            (failure) => answer({ failure: String(failure) }),
          );
        } catch (failure) {
          answer({ failure: String(failure) });
        }
      });
    }`;
  const call = `${Date.now()}-${Math.random()}`;
  return new Promise((resolve, reject) => {
    const listener = (message: { readonly data: unknown }): void => {
      const data = message.data as { readonly call: string; readonly json?: string; readonly failure?: string };
      if (data.call !== call) return;
      manager.removeMessageListener('ticket:ran', listener);
      if (data.json === undefined) reject(new Error(data.failure));
      else resolve(data.json);
    };
    manager.addMessageListener('ticket:ran', listener);
    manager.loadFrameScript(`data:application/javascript,${encodeURIComponent(frameScript)}`, false);
    manager.sendAsyncMessage('ticket:run', { call, script, values });
    main.setTimeout(() => {
      manager.removeMessageListener('ticket:ran', listener);
      reject(new Error('the page does not answer'));
    }, 6000);
  });
}

/** Runs in the page: brings the element into view; false while it is not there. */
function scrollTo(window: PageWindow, selector: string, pattern: string, literal: boolean): boolean {
  const found = [...window.document.querySelectorAll(selector)].find((element) => {
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return literal ? name.includes(pattern) : new RegExp(pattern).test(name);
  });
  found?.scrollIntoView({ block: 'center' });
  return found !== undefined;
}

/** Runs in the page: the middle of the element on the screen, in pixels; null while it moves, is covered or cannot be pressed. */
async function centreOf(
  window: PageWindow,
  selector: string,
  pattern: string,
  literal: boolean,
): Promise<{ x: number; y: number } | null> {
  const find = (): Element | undefined =>
    [...window.document.querySelectorAll(selector)].find((element) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return literal ? name.includes(pattern) : new RegExp(pattern).test(name);
    });
  const place = (element: Element | undefined): { x: number; y: number } | null => {
    if (element === undefined || element.hasAttribute('disabled')) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = window.document.elementFromPoint(left + width / 2, top + height / 2);
    if (width === 0 || hit === null || !(element.contains(hit) || hit.contains(element))) return null;
    return { x: window.mozInnerScreenX + left + width / 2, y: window.mozInnerScreenY + top + height / 2 };
  };
  const before = place(find());
  // The window itself may be on its way, since a window manager places it after it was made; and what was not painted takes no clicks.
  await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
  await new Promise((resolve) => window.setTimeout(resolve, 80));
  const after = place(find());
  return after !== null && after.x === before?.x && after.y === before.y ? after : null;
}
