import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { OutlookHost } from '../outlook-host/driver/open-outlook';
import { openOutlook } from '../outlook-host/driver/open-outlook';
import type { MessageToOpen } from '../outlook-host/page/api';
import { launchChromium } from './support/browser';
import type { Nginx } from './support/nginx';
import { startNginx } from './support/nginx';
import { BAD_MAIL, eventually, standing } from './support/outlook-site';
import { CONFIG, newOrganization, type PackagedOrganization } from './support/packaged-organization';
import { expectAnswered, expectRevalidated } from './support/site-answers';
import { throughServer } from './support/through-server';

/**
 * A made-up organisation is packaged by the command line, served by nginx with the shipped configuration under a test certificate, and
 * used by the emulated Outlook from exactly those files.
 */
const HOST = 'www.comune.example';
const ADDRESS = `https://${HOST}/ticket/`;

/** Addressed to the made-up vendor, in order but for the subject. */
const MAIL: MessageToOpen = {
  ...BAD_MAIL,
  to: [{ name: '', address: 'tributi@assistenza.example' }],
  subject: 'Problema',
  html: (BAD_MAIL.html ?? '').replace('Ufficio Tributi', 'Ufficio Tributi<br>tel. 0731 123456'),
};

let organization: PackagedOrganization;
let nginx: Nginx;
let browser: Browser;
const hosts: OutlookHost[] = [];

const packaged = (name: string): string => organization.file(name);
const served = (name: string): string => path.join(nginx.root, 'ticket', name);

beforeAll(async () => {
  organization = newOrganization();
  organization.packageFor(ADDRESS);
  nginx = await startNginx(HOST, () => readFileSync(packaged('server/nginx.conf'), 'utf8'));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await nginx.stop();
  organization.remove();
});

beforeEach(() => {
  organization.deploy(served(''));
});

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

async function openPackaged(message: MessageToOpen): Promise<OutlookHost> {
  const host = await openOutlook(browser, {
    manifest: packaged('manifest.xml'),
    folder: '',
    server: async (pathname) => {
      const { status, headers, body } = await nginx.get(encodeURI(pathname));
      const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
      return { status, body, headers: Object.fromEntries(texts.filter(([name]) => name !== 'transfer-encoding')) };
    },
  });
  hosts.push(host);
  await host.openItem(message);
  return host;
}

test('every file of the release is answered, with the headers that it needs', async () => {
  await expectAnswered(nginx, '/ticket/', readFileSync(packaged('sito/release.json')));
});

test('pages are revalidated, and JSON is for other origins too', async () => {
  await expectRevalidated(nginx, '/ticket/', CONFIG);
});

test('Outlook blocks by what packaging built in, and its pane mends', async () => {
  const host = await openPackaged(MAIL);
  await host.pressSend();
  const dialog = await host.waitForDialog();
  expect(dialog.text).toMatch(/oggetto/i);
  await host.pressDialogButton('Mostra e sistema');
  const pane = await standing(host);
  await pane.locator('[data-finding^="subject-generic"]').getByRole('button', { name: /TARI/ }).first().click();
  await pane.getByText('Pronto per l’invio').waitFor();
  await host.pressSend();
  expect((await host.waitForSent()).to[0]?.address).toBe('tributi@assistenza.example');
  expect(await host.violations()).toEqual([]);
  expect(host.strayRequests).toEqual([]);
  expect(host.complaints).toEqual([]);
});

test('the gate goes by what is built in where the hosted files cannot be had', async () => {
  rmSync(served('config.json'));
  rmSync(served('modules.json'));
  const host = await openPackaged(MAIL);
  await host.pressSend();
  expect((await host.waitForDialog()).text).toMatch(/oggetto/i);
});

test('a severity that is changed on the server reaches the pane and the next gate run; a broken file does not', async () => {
  writeFileSync(served('config.json'), JSON.stringify({ ...CONFIG, rules: { 'subject-generic': 'off' } }));
  const host = await openPackaged(MAIL);
  await host.pressCommand();
  const pane = await standing(host);
  await pane.getByText('Pronto per l’invio').waitFor();
  await eventually(host, async () => JSON.stringify(await host.roamingSettings()).includes('subject-generic'));
  await host.pressSend();
  await host.waitForSent();

  writeFileSync(served('config.json'), '{ "rules": { "subject-generic": "forte" } }');
  const other = await openPackaged(MAIL);
  await other.pressCommand();
  const faulty = await standing(other);
  await faulty.getByText(/Configurazione non valida/).waitFor();
  await faulty.getByRole('button', { name: 'Dettagli' }).click();
  await faulty.getByText(/rules\.subject-generic/).waitFor();
  await other.pressSend();
  expect((await other.waitForDialog()).text).toMatch(/oggetto/i);
});

test('the configuration page of a deployed site starts from what is deployed, and its draft page has it too', async () => {
  const context = await browser.newContext({ locale: 'it-IT' });
  await throughServer(context, nginx);
  const page = await context.newPage();
  await page.goto(`${ADDRESS}configurazione/index.html`);
  expect(await page.getByLabel('Nome dell’ente').inputValue()).toBe('Comune di Prova');
  expect(await page.getByLabel('Indirizzo del sito').inputValue()).toBe(ADDRESS);
  writeFileSync(served('config.json'), '{\n  "mode": "forte"\n}');
  await page.reload();
  await page.getByText(/Il file config\.json sul server ha errori.* 2:11: mode: trovato "forte"/).waitFor();
  expect(await page.getByLabel('Domini di posta').inputValue()).toBe('assistenza.example');
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText(/^Pacchetto pronto/).waitFor();
  await page.getByRole('button', { name: 'Prova con questa configurazione' }).click();
  await page.frameLocator('iframe').getByRole('main').waitFor();
  await page.goto(`${ADDRESS}prova/index.html`);
  await page.getByRole('main').waitFor();
  await context.close();
});
