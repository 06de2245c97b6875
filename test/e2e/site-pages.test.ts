import { existsSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './support/browser';
import type { ServedFolder } from './support/serve';
import { serveFolder } from './support/serve';

/** The site's pages that need no script: where it begins, what the manifest names for help; and the pane before Outlook is there. */
const SITE = path.resolve(__dirname, '../../dist/site');

let browser: Browser;
let served: ServedFolder;
let page: Page;

beforeAll(async () => {
  if (!existsSync(SITE)) throw new Error('dist/site is missing: run `npm run build` first');
  browser = await launchChromium();
  served = await serveFolder(SITE);
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** With what the page complained of: faults and what its policy kept it from. */
async function visit(name: string, options: BrowserContextOptions = {}): Promise<readonly string[]> {
  const context = await browser.newContext({ locale: 'it-IT', ...options });
  // Nothing is asked from Microsoft in a test: the pane stays without Outlook's library.
  await context.route(/^https:/, (route) => route.abort());
  page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED')) complaints.push(message.text());
  });
  await page.goto(served.url + name);
  return complaints;
}

const PAGES = ['index.html', 'support.html', 'taskpane.html'];
const SCHEMES = ['light', 'dark'] as const;

test.each(PAGES.flatMap((name) => SCHEMES.map((scheme) => [name, scheme] as const)))(
  '%s is dressed and readable: %s',
  async (name, colorScheme) => {
    const complaints = await visit(name, { colorScheme });
    await page.locator('p').first().waitFor();
    const line = page.locator('p').first();
    expect(await line.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Segoe UI');
    const rules = name === 'taskpane.html' ? ['color-contrast'] : null;
    const axe = new AxeBuilder({ page });
    const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test.each(PAGES)('%s has room at 320 pixels', async (name) => {
  await visit(name, { viewport: { width: 320, height: 640 } });
  await page.locator('p').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('by keyboard the start page leads to its three pages, and shows where one is', async () => {
  await visit('index.html');
  const reached: string[] = [];
  for (let link = 0; link < 3; link++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const active = document.activeElement;
        const style = active === null ? '' : getComputedStyle(active, '::after').outlineStyle;
        return `${active?.getAttribute('href') ?? ''} ${style}`;
      }),
    );
  }
  expect(reached).toEqual(['prova/index.html solid', 'configurazione/index.html solid', 'support.html solid']);
});
