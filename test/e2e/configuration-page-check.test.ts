import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './support/browser';
import type { Nginx } from './support/nginx';
import { startNginx } from './support/nginx';
import { newOrganization, type PackagedOrganization } from './support/packaged-organization';

/** "Prova il sito": what administrators without Node have in the place of `package --check-url`, against a site that nginx serves. */
const CONFIG = { organization: 'Comune di Prova', mode: 'observe', vendor: { domains: ['assistenza.example'] } };

let organization: PackagedOrganization;
let address = '';
let nginx: Nginx;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  organization = newOrganization(CONFIG);
  nginx = await startNginx('localhost', (port) => {
    address = `https://localhost:${String(port)}/ticket/`;
    organization.packageFor(address);
    return readFileSync(organization.file('server/nginx.conf'), 'utf8');
  });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await nginx.stop();
  organization.remove();
});

const served = (name: string): string => path.join(nginx.root, 'ticket', name);

beforeEach(async () => {
  organization.deploy(served(''));
  page = await open('');
});

afterEach(async () => {
  await page.context().close();
});

async function open(where: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'it-IT', ignoreHTTPSErrors: true });
  context.setDefaultTimeout(15_000);
  const opened = await context.newPage();
  await opened.goto(`${address}${where}configurazione/index.html`);
  await opened.getByRole('heading', { name: 'Controllo del sito' }).waitFor();
  return opened;
}

/** What the page says of the site: its facts, the verdict, the faults. */
async function tried(opened = page): Promise<string> {
  await opened.getByRole('button', { name: 'Prova il sito' }).click();
  const outcome = opened.locator('[data-check="checked"]');
  await outcome.waitFor();
  return outcome.innerText();
}

test('a deployed package is in order, and the page says what it cannot see', async () => {
  const words = await tried();
  expect(words).toMatch(/^Versione [\d.]+, Comune di Prova, modalità observe, 1 modulo\.\n/);
  expect(words).toContain(`${address}: tutto a posto`);
  expect(words).toContain('Il certificato: il browser non lo fa leggere alla pagina.');
});

test('each fault is told with what to do, in the words of the command line', async () => {
  rmSync(served('taskpane.js'));
  writeFileSync(served('config.json'), '{ "mode": "forte" }');
  writeFileSync(served('modules.json'), '{ "name": ');
  const words = await tried();
  expect(words).toContain('3 problemi');
  expect(words).toContain('file mancanti: taskpane.js. Copiare di nuovo la cartella "sito"');
  expect(words).toContain('config.json ha errori, resta in uso l’ultima copia buona: mode: trovato "forte"');
  expect(words).toContain('modules.json non è JSON valido');
});

test('headers are looked at as the server gives them, kept copies left aside', async () => {
  expect(await tried()).toContain('tutto a posto');
  cpSync(served(''), path.join(nginx.root, 'altrove'), { recursive: true });
  const elsewhere = await open('../altrove/');
  const words = await tried(elsewhere);
  expect(words).toContain('manca l’intestazione X-Content-Type-Options');
  expect(words).toContain('file che resterebbero vecchi dopo un aggiornamento');
  expect(words).toContain(`manifest.xml è di un altro sito (${address})`);
  await elsewhere.context().close();
});

test.each([
  [401, {}, 'il server chiede un accesso o lo vieta: release.json'],
  [302, { Location: 'https://accesso.comune.example/' }, 'il server manda altrove: release.json'],
  [404, {}, 'a questo indirizzo non c’è release.json'],
])('a server that answers %i', async (status, headers, words) => {
  await page.route('**/release.json', (route) => route.fulfill({ status, headers }));
  expect(await tried()).toContain(words);
});

test('a server that cannot be asked any more', async () => {
  await page.context().setOffline(true);
  expect(await tried()).toContain('il sito non si raggiunge');
});
