import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { OpenOptions, OutlookHost } from '../../outlook-host/driver/open-outlook';
import { openOutlook } from '../../outlook-host/driver/open-outlook';
import type { MessageToOpen } from '../../outlook-host/page/api';
import { launchChromium } from './browser';

const ROOT = path.resolve(__dirname, '../../..');
const BUILD = path.join(ROOT, 'dist/outlook');

/** Some eight seconds. */
const MOST_ATTEMPTS = 200;

const SIGNATURE = '<div id="Signature"><p>Maria Rossi<br>Ufficio Tributi<br>Comune di Esempio</p></div>';

/** An operator's mailbox, a generic subject, no telephone number. */
export const BAD_MAIL: MessageToOpen = {
  kind: 'compose',
  to: [{ name: 'Giulia Neri', address: 'giulia.neri@vendor.example' }],
  subject: 'Richiesta assistenza urgente',
  html:
    '<p>Buongiorno,</p><p>gli avvisi TARI stampati oggi dopo il ricalcolo hanno l’importo doppio rispetto alla lista di carico: ' +
    'sulla posizione 5521 prima era 98,40 euro, ora 196,80.</p><p>Sono in ufficio fino alle 13.30.</p><p>Cordiali saluti</p>' +
    SIGNATURE,
};

export const GOOD_MAIL: MessageToOpen = {
  ...BAD_MAIL,
  to: [{ name: 'Tributi', address: 'tributi@ticket.example' }],
  subject: 'Avvisi TARI con importo doppio dopo il ricalcolo',
  html: (BAD_MAIL.html ?? '').replace('Ufficio Tributi', 'Ufficio Tributi<br>tel. 0731 123456'),
};

export const ORDINARY_MAIL: MessageToOpen = {
  kind: 'compose',
  to: [{ name: 'Un collega', address: 'collega@comune.example' }],
  subject: 'Riunione',
  html: '<p>A domani.</p>',
};

/** What the person keeps, so that a telephone number can be offered. */
export const PERSON = {
  person: JSON.stringify({
    profile: { name: 'Maria Rossi', phone: '0731 123456', entities: ['Comune di Esempio'], availability: null },
    introduced: true,
  }),
};

export interface OutlookSite {
  /** An emulated Outlook with the built add-in, closed after the test. */
  readonly open: (message: MessageToOpen | null, options?: Partial<OpenOptions>) => Promise<OutlookHost>;
  /** Presses the add-in's button and gives the pane's page once it stands. */
  readonly openPane: (host: OutlookHost) => Promise<Frame>;
}

/** Opens emulated Outlooks with the built add-in in one browser, which lives as long as the file's tests. */
export function useOutlookBrowser(): (options?: Partial<OpenOptions>) => Promise<OutlookHost> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!existsSync(path.join(BUILD, 'taskpane.html')))
      throw new Error('dist/outlook is missing: run `npm run build` first');
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return (options = {}) => {
    if (!browser) throw new Error('no browser');
    return openOutlook(browser, { manifest: path.join(ROOT, 'manifest.xml'), folder: BUILD, ...options });
  };
}

export function useOutlookSite(): OutlookSite {
  const openHost = useOutlookBrowser();
  const hosts: OutlookHost[] = [];
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  return {
    open: async (message, options = {}) => {
      const host = await openHost(options);
      hosts.push(host);
      await host.openItem(message);
      return host;
    },
    openPane: async (host) => {
      await host.pressCommand();
      return standing(host);
    },
  };
}

/** Waits until so many functions that the event launched have completed. */
export async function launchesOver(host: OutlookHost, event: string, count = 1): Promise<void> {
  const over = async () =>
    (await host.wire.calls()).filter(
      ({ name, launchedBy, end }) => name === 'executeMethod' && launchedBy === event && end !== null,
    ).length;
  await eventually(host, async () => (await over()) >= count);
}

/** Waits until something holds that no locator can wait for. */
export async function eventually(host: OutlookHost, holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await holds()); attempt++) {
    if (attempt > MOST_ATTEMPTS) throw new Error(`it never held: ${holds.toString()}`);
    await host.page.waitForTimeout(30);
  }
}

/** The pane's page when its head says something. */
export async function standing(host: OutlookHost): Promise<Frame> {
  const frame = await host.paneFrame();
  await frame.locator('[data-pane-head]').waitFor();
  return frame;
}
