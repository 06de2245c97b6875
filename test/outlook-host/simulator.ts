/** `npm run outlook`: the built add-in in the emulated Outlook, in a browser that one can see and use. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/support/browser';
import { openOutlook } from './driver/open-outlook';
import type { MessageToOpen } from './page/api';

const ROOT = path.resolve(__dirname, '../..');
const BUILD = path.join(ROOT, 'dist/outlook');
const MANIFEST = path.join(ROOT, 'manifest.xml');

const DRAFT: MessageToOpen = {
  kind: 'compose',
  to: [{ name: 'Giulia Neri', address: 'giulia.neri@vendor.example' }],
  subject: 'Richiesta assistenza urgente',
  html:
    '<p>Buongiorno,</p><p>gli avvisi TARI stampati oggi hanno l’importo doppio rispetto alla lista di carico.</p>' +
    '<p>Cordiali saluti</p><div id="Signature"><p>Maria Rossi<br>Ufficio Tributi</p></div>',
};

const HELP = `The window is the emulated Outlook. In its console:
  outlook.openItem(null)                          nothing is open
  outlook.openItem({ kind: 'read', subject: '…' }) a message that is read
  outlook.wire.calls()                            what the add-in asked for
  outlook.faults.add({ call: 'body.getAsync', silence: true })
Close the window to end.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      locale: { type: 'string', default: 'it-IT' },
      theme: { type: 'string', default: 'light' },
      mailbox: { type: 'string', default: '1.15' },
    },
  });
  const wanted = reasonNotTo();
  if (wanted !== null) {
    console.error(wanted);
    process.exitCode = 1;
    return;
  }
  const browser = await launchChromium({ visible: true });
  const host = await openOutlook(browser, {
    manifest: MANIFEST,
    folder: BUILD,
    locale: values.locale === 'en-US' ? 'en-US' : 'it-IT',
    theme: values.theme === 'dark' ? 'dark' : 'light',
    mailbox: values.mailbox,
    latency: 30,
    viewport: null,
  });
  await host.openItem(DRAFT);
  await host.pressCommand();
  console.log(HELP);
  await new Promise<void>((resolve) => host.page.once('close', () => void browser.close().then(resolve)));
}

/** Why it cannot start, in a sentence that says what to do; null when it can. */
function reasonNotTo(): string | null {
  if (!existsSync(BUILD) || !existsSync(MANIFEST)) return 'dist/outlook is missing: run `npm run build` first.';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  return hasScreen
    ? null
    : 'There is no screen to open a window on (DISPLAY is not set). The browser tests run without one: `npm run test:e2e`.';
}

void main();
