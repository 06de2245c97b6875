import { writeFile } from 'node:fs/promises';
import type { RunningThunderbird } from '../program/start-thunderbird';
import { until } from '../program/until';
import type { AddOnPage, InMain } from './add-on-page';
import { addOnPage, listPages } from './add-on-page';
import type { ComposeChrome } from './chrome-types';
import type { ComposeWindow, Rect } from './compose-window';
import { composeWindow, rectOf } from './compose-window';
import type { Input } from './input';
import { inputOf } from './input';
import type { DraftToOpen } from './open-draft';
import { openDraftScript } from './open-draft';
import { scriptRunner } from './remote-script';

/** A real Thunderbird under control. */
export interface Thunderbird {
  readonly input: Input;
  /** Runs a function in the main window, with all rights. */
  readonly run: InMain;
  readonly openDraft: (draft: DraftToOpen) => Promise<ComposeWindow>;
  /** The windows of drafts that are open. */
  readonly drafts: () => Promise<readonly ComposeWindow[]>;
  /** The pages of add-ons whose address holds the text. */
  readonly pages: (part: string) => Promise<readonly AddOnPage[]>;
  /** Waits for such a page, and for one that also pleases. */
  readonly waitForPage: (part: string, wanted?: (page: AddOnPage) => boolean) => Promise<AddOnPage>;
  /** Installs an add-on for this run. @param path an XPI file, or a folder with an unpacked one */
  readonly installAddOn: (path: string) => Promise<string>;
  readonly uninstallAddOn: (id: string) => Promise<void>;
  /** Where a window is on the screen, with its frame, in pixels. */
  readonly windowRect: (windowId: number) => Promise<Rect>;
  /** Writes a picture of a window as PNG. */
  readonly picture: (windowId: number, file: string) => Promise<void>;
  /** Standard output and error so far. */
  readonly log: () => string;
  readonly quit: () => Promise<void>;
}

export function controlThunderbird({ marionette, log, quit }: RunningThunderbird, display: string): Thunderbird {
  const input = inputOf(display);
  const run: InMain = scriptRunner(marionette, null);
  const openIds = (): Promise<readonly number[]> =>
    run(({ Services }) => [...Services.wm.getEnumerator('msgcompose')].map(({ docShell }) => docShell.outerWindowID));
  const windowOf = (id: number): ComposeWindow =>
    composeWindow(id, scriptRunner<ComposeChrome>(marionette, id), run, openIds, input);
  const pages = async (part: string): Promise<readonly AddOnPage[]> =>
    (await run(listPages)).filter(({ url }) => url.includes(part)).map((view) => addOnPage(view, run, input));
  return {
    input,
    run,
    openDraft: async (draft) => windowOf(await run(openDraftScript, draft)),
    drafts: async () => (await openIds()).map(windowOf),
    pages,
    waitForPage: (part, wanted = () => true) =>
      until(async () => (await pages(part)).find(wanted), { what: `a page with "${part}" in its address` }),
    installAddOn: async (path) => {
      const { value } = (await marionette.command('Addon:Install', { path, temporary: true })) as { value: string };
      return value;
    },
    uninstallAddOn: async (id) => {
      await marionette.command('Addon:Uninstall', { id });
    },
    windowRect: (windowId) => scriptRunner(marionette, windowId)(rectOf),
    picture: async (windowId, file) => {
      await withWindow(windowId, async () => {
        const { value } = (await marionette.command('WebDriver:TakeScreenshot', { full: false })) as { value: string };
        await writeFile(file, Buffer.from(value, 'base64'));
      });
    },
    log,
    quit,
  };

  /** The connection stands at the main window; for a picture it goes to another and comes back. */
  async function withWindow(windowId: number, act: () => Promise<void>): Promise<void> {
    const { value: home } = (await marionette.command('WebDriver:GetWindowHandle')) as { value: string };
    const handles = (await marionette.command('WebDriver:GetWindowHandles')) as readonly string[];
    try {
      for (const handle of handles) {
        await marionette.command('WebDriver:SwitchToWindow', { handle });
        const id = await run(({ docShell }) => docShell.outerWindowID);
        if (id === windowId) {
          await act();
          return;
        }
      }
      throw new Error('the window to picture is not open');
    } finally {
      await marionette.command('WebDriver:SwitchToWindow', { handle: home });
    }
  }
}
