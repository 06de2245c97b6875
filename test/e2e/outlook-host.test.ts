import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { OpenOptions, OutlookHost } from '../outlook-host/driver/open-outlook';
import { openOutlook } from '../outlook-host/driver/open-outlook';
import { launchChromium } from './support/browser';

const SAMPLE = path.resolve(__dirname, '../outlook-host/sample-add-in');
let browser: Browser;
let host: OutlookHost;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => host.close());
afterAll(() => browser.close());

async function open(options: Partial<OpenOptions> = {}): Promise<void> {
  host = await openOutlook(browser, { manifest: path.join(SAMPLE, 'manifest.xml'), folder: SAMPLE, ...options });
}

/** Opens the pane and gives what calls an asynchronous method in it, by its path below Office.context. */
async function usePane() {
  await host.pressCommand();
  const frame = await host.paneFrame();
  await frame.getByText('pronto').waitFor();
  return (method: string, ...values: readonly unknown[]): Promise<unknown> =>
    frame.evaluate(
      ([name, given]) => (Reflect.get(window, 'call') as (...all: readonly unknown[]) => unknown)(name, ...given),
      [method, values] as const,
    );
}

test('the real office.js starts in the pane', async () => {
  await open();
  await host.openItem({ kind: 'compose', subject: 'Prova' });
  const call = await usePane();
  expect(await call('mailbox.item.subject.getAsync')).toEqual({ value: 'Prova' });
  expect(host.strayRequests).toEqual([]);
});
