import type { AddOnPage } from '../../driver/add-on-page';
import { backgroundPage, tabIdOf } from '../../driver/background';
import type { ComposeWindow } from '../../driver/compose-window';
import { CORE_ID } from './builds';
import type { Site } from './use-thunderbird';

export interface CoreSite extends Site {
  readonly background: () => Promise<AddOnPage>;
  /** The id by which the add-on knows the draft. */
  readonly tabId: (draft: ComposeWindow) => Promise<number>;
  /** Waits for what the toolbar button shows after a mail was stopped. */
  readonly popup: (draft: ComposeWindow) => Promise<AddOnPage>;
  /**
   * Waits until the writer was shown why the mail was stopped, and sees that it was: nothing came to the server, and the window is usable.
   * Gives the page that shows why.
   */
  readonly expectStopped: (draft: ComposeWindow) => Promise<AddOnPage>;
  /** Waits for the draft's pane, docked or in the companion window. */
  readonly pane: (draft: ComposeWindow) => Promise<AddOnPage>;
  /** Kills the process in which the pages of all add-ons run, as a crash does. */
  readonly killAddOns: () => Promise<void>;
  /** Presses the toolbar button and waits for the companion window. */
  readonly openCompanion: (draft: ComposeWindow) => Promise<AddOnPage>;
}

/** What tests do with the core add-on of a Thunderbird that has it. */
export function coreIn(site: Site): CoreSite {
  const background = (): Promise<AddOnPage> => backgroundPage(site.thunderbird(), CORE_ID);
  const tabId = (draft: ComposeWindow): Promise<number> => tabIdOf(draft, CORE_ID);
  const pageOf = async (draft: ComposeWindow, page: string): Promise<AddOnPage> => {
    const id = String(await tabId(draft));
    return site.thunderbird().waitForPage(page, ({ url }) => new URL(url).searchParams.get('tabId') === id);
  };
  const popup = (draft: ComposeWindow): Promise<AddOnPage> => pageOf(draft, 'popup.html');
  const pane = async (draft: ComposeWindow): Promise<AddOnPage> => {
    const page = await pageOf(draft, 'pane.html');
    await page.waitForText(/\S/);
    return page;
  };
  return {
    ...site,
    background,
    tabId,
    popup,
    pane,
    expectStopped: async (draft) => {
      const count = site.sink().received.length;
      const page = await popup(draft);
      await page.waitForText(/Non inviata|Non ancora inviata/);
      expect(await draft.isLocked()).toBe(false);
      // Longer than a mail takes that does leave.
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(site.sink().received).toHaveLength(count);
      expect(await draft.isOpen()).toBe(true);
      return page;
    },
    killAddOns: async () => {
      const processes = await site
        .thunderbird()
        .run(({ ChromeUtils }) =>
          ChromeUtils.getAllDOMProcesses().flatMap(({ remoteType, osPid }) =>
            remoteType === 'extension' ? [osPid] : [],
          ),
        );
      expect(processes.length).toBeGreaterThan(0);
      for (const id of processes) process.kill(id, 'SIGKILL');
    },
    openCompanion: async (draft) => {
      await draft.click('#core_ticket-in-regola-composeAction-toolbarbutton');
      return pane(draft);
    },
  };
}
