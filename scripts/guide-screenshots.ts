/**
 * `npm run guide-screenshots`: docs/images/guida-*.png, the pictures of the guide for administrators, on the way that it goes: the release
 * on a web server, a vendor's page, old mails, the package, the deployed site.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { launchChromium } from '../test/e2e/support/browser';
import { siteFiles } from './guide/site-files';
import { filesBelow } from './release/collect-files';
import { OLD_MAILS } from './guide/old-mails';

const ROOT = path.resolve(__dirname, '..');
const IMAGES = path.join(ROOT, 'docs/images');
const SITE = path.join(ROOT, 'dist/site');
const VENDOR_PAGE = path.join(ROOT, 'test/roll-out/import-sources/pagina-con-tabella.html');
const ADDRESS = 'https://www.comune.example/ticket/';
const PACKAGED_SITE = 'sito/';

async function main(): Promise<void> {
  if (!existsSync(SITE)) throw new Error('dist/site is missing: run `npm run build` first');
  const browser = await launchChromium();
  const context = await browser.newContext({
    locale: 'it-IT',
    viewport: { width: 1200, height: 1000 },
    deviceScaleFactor: 1.5,
    acceptDownloads: true,
  });
  await serve(context, filesBelow(SITE));
  const page = await open(context);
  await fillIn(page);
  await picture(section(page, 'organization'), 'ente');
  await page.locator('[data-files="import"]').setInputFiles(VENDOR_PAGE);
  await picture(page.locator('section .box').first(), 'importa');
  await page.getByRole('button', { name: 'Sostituisci l’elenco' }).click();
  await page.locator('[data-files="heap"]').setInputFiles([...OLD_MAILS]);
  await page.locator('[data-rules]').waitFor();
  await picture(section(page, 'heap'), 'mucchio');
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText(/^Pacchetto pronto/).waitFor();
  await picture(section(page, 'package'), 'pacchetto');
  await serve(context, await packagedSite(page));
  const deployed = await open(context);
  await deployed.getByRole('button', { name: 'Prova il sito' }).click();
  await deployed.getByText(/tutto a posto$/).waitFor();
  await picture(section(deployed, 'check'), 'controllo');
  await browser.close();
}

/** Answers the made-up address with these files, and with the headers of the shipped server configuration. */
async function serve(context: BrowserContext, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const answers = siteFiles(files);
  await context.unrouteAll();
  await context.route(`${ADDRESS}**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).slice(new URL(ADDRESS).pathname.length);
    await route.fulfill(answers(name));
  });
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${ADDRESS}configurazione/index.html`);
  await page.getByRole('heading', { name: 'Pacchetto' }).waitFor();
  return page;
}

async function fillIn(page: Page): Promise<void> {
  const values: Readonly<Record<string, string>> = {
    'Nome dell’ente': 'Comune di Esempio sul Mare',
    'Nome del fornitore': 'Fornitore di Esempio',
    'Domini di posta del fornitore': 'ticket.example\nvendor.example',
    'Nomi dei prodotti': 'Gestionale\nGestionale Web',
    'Caselle del fornitore che non sono assistenza': 'pec@vendor.example\ncommerciale@vendor.example',
    'Indirizzi automatici dei ticket': 'noreply@ticket.example',
    'Nome dell’elenco': 'Moduli del gestionale',
  };
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
}

async function packagedSite(page: Page): Promise<ReadonlyMap<string, Uint8Array>> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica il pacchetto (zip)' }).click(),
  ]);
  const zip = unzipSync(new Uint8Array(readFileSync(await saved.path())));
  const inSite = Object.entries(zip).filter(([name]) => name.startsWith(PACKAGED_SITE));
  return new Map(inSite.map(([name, bytes]) => [name.slice(PACKAGED_SITE.length), bytes]));
}

function section(page: Page, name: string): Locator {
  return page.locator(`section[aria-labelledby="section-${name}"]`);
}

async function picture(what: Locator, name: string): Promise<void> {
  await what.page().mouse.move(0, 0);
  await what.page().evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await what.screenshot({ path: path.join(IMAGES, `guida-${name}.png`) });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
