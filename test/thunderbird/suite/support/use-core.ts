import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AddOnPage } from '../../driver/add-on-page';
import { backgroundPage, tabIdOf } from '../../driver/background';
import type { ComposeWindow } from '../../driver/compose-window';
import type { Site, SiteOptions } from './use-thunderbird';
import { useThunderbird } from './use-thunderbird';

const BUILD = path.resolve(__dirname, '../../../../dist/thunderbird');

export const CORE_ID = 'core@ticket-in-regola';
export const DOCK_ID = 'dock@ticket-in-regola';
export const CORE_XPI = path.join(BUILD, 'ticket-in-regola.xpi');
export const DOCK_XPI = path.join(BUILD, 'ticket-in-regola-dock.xpi');
/** The core as an unpacked folder. */
export const CORE_FOLDER = path.join(BUILD, 'core');

/** What the writer keeps, so that there is a telephone number to offer and no first question to answer. */
const PERSON = {
  profile: { name: 'Maria Rossi', phone: '0731 123456', entities: ['Comune di Esempio'], availability: null },
  introduced: true,
};

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

/** A Thunderbird with the built core add-on, as a person would install it, speaking Italian. */
export function useCore(options: SiteOptions & { readonly dock?: boolean } = {}): CoreSite {
  const { dock = false, ...rest } = options;
  const addOns = { [CORE_ID]: CORE_XPI, ...(dock ? { [DOCK_ID]: DOCK_XPI } : {}), ...rest.addOns };
  beforeAll(() => {
    const missing = Object.values(addOns).find((file) => !existsSync(file));
    if (missing !== undefined) throw new Error(`${missing} is missing: run \`npm run build\` first`);
  });
  const site = useThunderbird({ ...rest, addOns });
  const background = (): Promise<AddOnPage> => backgroundPage(site.thunderbird(), CORE_ID);
  const tabId = (draft: ComposeWindow): Promise<number> => tabIdOf(draft, CORE_ID);
  beforeAll(async () => {
    await keepPerson(await background());
  });
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

/** Writes into the add-on's storage what "I miei dati" would. */
export async function keepPerson(page: AddOnPage, person: unknown = PERSON): Promise<void> {
  await page.run(async ({ messenger }, kept) => {
    const { storage } = messenger as { readonly storage: { readonly local: { set(values: unknown): Promise<void> } } };
    await storage.local.set({ language: 'it', person: kept });
  }, person);
}
