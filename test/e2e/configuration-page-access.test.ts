import { existsSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './support/browser';
import type { ServedFolder } from './support/serve';
import { serveFolder } from './support/serve';

/** The configuration page for whoever sees little, has a narrow window, or no mouse. */
const ROOT = path.resolve(__dirname, '../..');
const SITE = path.join(ROOT, 'dist/site');
const VENDOR_PAGE = path.join(ROOT, 'test/roll-out/import-sources/pagina-con-tabella.html');

let browser: Browser;
let served: ServedFolder;

beforeAll(async () => {
  if (!existsSync(SITE)) throw new Error('dist/site is missing: run `npm run build` first');
  browser = await launchChromium();
  served = await serveFolder(SITE);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function visit(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'it-IT', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${served.url}configurazione/index.html`);
  await page.getByRole('heading', { name: 'Pacchetto' }).waitFor();
  return page;
}

/** Faults everywhere: a list read, a line without anything, a package refused, a site tried. */
async function makeBusy(page: Page): Promise<void> {
  await page.locator('[data-files="import"]').setInputFiles(VENDOR_PAGE);
  await page.getByRole('button', { name: 'Aggiungi all’elenco' }).waitFor();
  await page.getByRole('button', { name: 'Aggiungi un modulo' }).click();
  await page.getByText('Argomenti che il programma conosce').click();
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByRole('button', { name: 'Vai al primo campo da sistemare' }).waitFor();
  await page.getByRole('button', { name: 'Prova il sito' }).click();
  await page.getByText('1 problema').waitFor();
}

test.each(['light', 'dark'] as const)('axe finds nothing serious: %s', async (colorScheme) => {
  const page = await visit({ colorScheme });
  await makeBusy(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
  expect(serious).toEqual([]);
  await page.context().close();
});

test('a long name or address is read whole in the table, in one line of the directory', async () => {
  const page = await visit({ viewport: { width: 1100, height: 800 } });
  const name = page.getByLabel('Modulo 1', { exact: true });
  const short = (await name.boundingBox())?.height ?? 0;
  await name.fill('Riscossione coattiva delle entrate patrimoniali,\ntributarie ed extratributarie');
  await name.press('Enter');
  expect(await name.inputValue()).toBe(
    'Riscossione coattiva delle entrate patrimoniali, tributarie ed extratributarie',
  );
  expect((await name.boundingBox())?.height ?? 0).toBeGreaterThan(short * 1.5);
  expect(await name.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test.each([320, 640])('at %i pixels nothing has to be scrolled sideways', async (width) => {
  const page = await visit({ viewport: { width, height: 800 } });
  await makeBusy(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.context().close();
});

test('the sections are reached by links, which say what is left to do', async () => {
  const page = await visit({});
  const contents = page.getByRole('navigation', { name: 'Sezioni della pagina' });
  expect(await contents.getByRole('link').count()).toBe(await page.getByRole('heading', { level: 2 }).count());
  await contents.getByText('3 da sistemare').waitFor();
  await contents.getByRole('link', { name: 'Pacchetto' }).press('Enter');
  expect(page.url()).toMatch(/#section-package$/);
  await page.context().close();
});
