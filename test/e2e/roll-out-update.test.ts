import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './support/browser';
import type { Nginx } from './support/nginx';
import { startNginx } from './support/nginx';
import { newOrganization, RELEASE, type PackagedOrganization } from './support/packaged-organization';
import { throughServer } from './support/through-server';

/**
 * The ways of the guide for administrators that come later (§ 7 and § 8): a deployed site is changed from its own configuration page, and
 * updated from that of a newer release, which stands in another folder of the same nginx.
 */
const HOST = 'www.comune.example';
const ADDRESS = `https://${HOST}/ticket/`;
const NEWER = `https://${HOST}/ticket-nuovo/`;
const OUTLOOK_WEB = 'https://posta.comune.example';

let organization: PackagedOrganization;
let nginx: Nginx;
let browser: Browser;
let page: Page;

const packaged = (name: string): string => organization.file(name);
const served = (name: string): string => path.join(nginx.root, 'ticket', name);

beforeAll(async () => {
  organization = newOrganization();
  organization.packageFor(ADDRESS, '--outlook-web', OUTLOOK_WEB);
  nginx = await startNginx(HOST, () => readFileSync(packaged('server/nginx.conf'), 'utf8'));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await nginx.stop();
  organization.remove();
});

beforeEach(async () => {
  organization.deploy(served(''));
  cpSync(RELEASE, path.join(nginx.root, 'ticket-nuovo'), { recursive: true });
  const context = await browser.newContext({ locale: 'it-IT', acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  await throughServer(context, nginx);
  page = await context.newPage();
});

afterEach(() => page.context().close());

const url = (): Promise<string> => page.getByLabel('Indirizzo del sito').inputValue();
const remark = (kind: string) => page.locator(`[data-place="${kind}"] .notice`);

async function openPage(address: string): Promise<void> {
  await page.goto(`${address}configurazione/index.html`);
  await page.getByRole('heading', { name: 'Pacchetto' }).waitFor();
}

async function download(name: string): Promise<Uint8Array> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-download="${name}"]`).click()]);
  return new Uint8Array(readFileSync(await saved.path()));
}

/** Puts the page's package in the place of the deployed site, as the guide says. */
async function deploy(): Promise<void> {
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText(/^Pacchetto pronto/).waitFor();
  for (const [name, bytes] of Object.entries(unzipSync(await download('ticket-in-regola.zip')))) {
    if (!name.startsWith('sito/')) continue;
    const file = served(name.slice('sito/'.length));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function expectInOrder(): Promise<void> {
  await openPage(ADDRESS);
  await page.getByRole('button', { name: 'Prova il sito' }).click();
  await page.getByText(/tutto a posto$/).waitFor();
}

test('the deployed page knows its address and the Outlook on the web that frames it; a changed config.json is all in order', async () => {
  await openPage(ADDRESS);
  expect(await url()).toBe(ADDRESS);
  expect(await page.getByLabel(/^Outlook sul Web/).inputValue()).toBe(OUTLOOK_WEB);
  expect(await page.locator('[data-place] .notice').count()).toBe(0);
  await page.getByLabel(/^advise/).check();
  writeFileSync(served('config.json'), await download('config.json'));
  await expectInOrder();
  expect(await page.getByLabel(/^advise/).isChecked()).toBe(true);
});

test('another address than the deployed site’s is another add-in, and is said to be', async () => {
  await openPage(ADDRESS);
  await page.getByLabel('Indirizzo del sito').fill('https://altro.comune.example/');
  await remark('other-than-packaged').getByText(ADDRESS, { exact: false }).waitFor();
  await page.getByLabel('Indirizzo del sito').fill(ADDRESS);
  await remark('other-than-packaged').waitFor({ state: 'detached' });
});

test('a newer release in another folder packages for the deployed site, whose manifest tells the address', async () => {
  await openPage(NEWER);
  expect(await url()).toBe(NEWER);
  const open = page.locator('[data-files="open"]');
  await open.setInputFiles([served('config.json'), served('modules.json')]);
  await remark('own-folder').waitFor();
  await open.setInputFiles(['config.json', 'modules.json', 'manifest.xml'].map(served));
  await remark('page-elsewhere').getByText(NEWER, { exact: false }).waitFor();
  expect(await url()).toBe(ADDRESS);
  await page.waitForFunction(
    (origin) => [...document.querySelectorAll('textarea')].some(({ value }) => value === origin),
    OUTLOOK_WEB,
  );
  const before = readFileSync(served('manifest.xml'), 'utf8');
  await deploy();
  expect(readFileSync(served('manifest.xml'), 'utf8')).toBe(before);
  await expectInOrder();
});

test('a copy of a packaged site packages for the address that it was packaged for', async () => {
  cpSync(packaged('sito'), path.join(nginx.root, 'ticket-nuovo'), { recursive: true });
  await openPage(NEWER);
  expect(await url()).toBe(ADDRESS);
  await remark('page-elsewhere').getByText(NEWER, { exact: false }).waitFor();
});

test('the manifest of a release is no site’s', async () => {
  await openPage(NEWER);
  await page.locator('[data-files="open"]').setInputFiles(path.join(RELEASE, 'manifest.xml'));
  await page.getByText('Il manifest.xml aperto non è quello di un pacchetto').waitFor();
  expect(await url()).toBe(NEWER);
});
