import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { filesBelow } from '../../scripts/release/collect-files';
import { launchChromium } from './support/browser';
import type { ServedFolder } from './support/serve';
import { serveFolder } from './support/serve';

const ROOT = path.resolve(__dirname, '../..');
const SITE = path.join(ROOT, 'dist/site');
const SOURCES = path.join(ROOT, 'test/roll-out/import-sources');

let browser: Browser;
let served: ServedFolder;
let folder = '';
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  if (!existsSync(path.join(SITE, 'configurazione/index.html')))
    throw new Error('dist/site is missing: run `npm run build` first');
  browser = await launchChromium();
  served = await serveFolder(SITE);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'configurazione-'));
  const context = await browser.newContext({ locale: 'it-IT', acceptDownloads: true });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  complaints.length = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${served.url}configurazione/index.html`);
  await page.getByRole('heading', { name: 'Pacchetto' }).waitFor();
});

afterEach(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true });
});

async function importSource(name: string): Promise<void> {
  await page.locator('[data-files="import"]').setInputFiles(path.join(SOURCES, name));
  await page.getByRole('button', { name: 'Sostituisci l’elenco' }).click();
}

async function download(name: string): Promise<Buffer> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-download="${name}"]`).click()]);
  const file = path.join(folder, name);
  await saved.saveAs(file);
  return readFileSync(file);
}

async function fillIn(): Promise<void> {
  await page.getByLabel('Nome dell’ente').fill('Comune di Prova «è»');
  await page.getByLabel('Nome del fornitore').fill('Fornitore');
  await page.getByLabel('Nome dell’elenco').fill('Moduli');
  await page.getByLabel('Domini di posta del fornitore').fill('ticket.example\nvendor.example');
  await page.getByLabel('Indirizzo del sito').fill('https://www.comune.example/ticket/');
}

test('from the vendor’s page to a zip that holds what the command line makes, byte for byte', async () => {
  await importSource('pagina-con-tabella.html');
  await fillIn();
  await page.locator('#rule-operator-mailbox').selectOption('off');
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText(/^Pacchetto pronto/).waitFor();
  const zip = unzipSync(new Uint8Array(await download('ticket-in-regola.zip')));
  await download('config.json');
  await download('modules.json');
  const out = path.join(folder, 'pacchetto');
  execFileSync(
    process.execPath,
    [
      path.join(ROOT, 'dist/cli/ticket-in-regola.js'),
      'package',
      ...['--url', 'https://www.comune.example/ticket/', '--out', out],
      ...['--config', path.join(folder, 'config.json'), '--directory', path.join(folder, 'modules.json')],
    ],
    { encoding: 'utf8' },
  );
  const written = filesBelow(out);
  expect(Object.keys(zip).sort()).toEqual([...written.keys()].sort());
  for (const [name, bytes] of written)
    expect([name, Buffer.from(zip[name] ?? []).equals(Buffer.from(bytes))]).toEqual([name, true]);
  expect(Buffer.from(zip['sito/config.json'] ?? []).toString()).toContain('"operator-mailbox": "off"');
  expect(Buffer.from(zip['sito/modules.json'] ?? []).toString()).toContain('"sourceUrl": "https://www.vendor.example/');
  expect(complaints).toEqual([]);
});

test('the draft page of a packaged site is the organisation’s: nothing on trial, and samples to its own addresses', async () => {
  await importSource('virgole.csv');
  await fillIn();
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText(/^Pacchetto pronto/).waitFor();
  const packed = unzipSync(new Uint8Array(await download('ticket-in-regola.zip')));
  for (const [name, bytes] of Object.entries(packed)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  const site = await serveFolder(path.join(folder, 'sito'));
  try {
    const draft = await page.context().newPage();
    await draft.goto(`${site.url}prova/index.html`);
    await draft.getByRole('main').waitFor();
    expect(await draft.getByText('Configurazione in prova').count()).toBe(0);
    await draft.getByLabel('Prova un esempio').selectOption('generic');
    await draft.getByText('nome.cognome@vendor.example').first().waitFor();
    await draft.locator('[data-finding^="operator-mailbox"]').waitFor();
    await draft.getByLabel('Prova un esempio').selectOption('halfway');
    await draft.locator('[data-finding^="subject-generic"]').waitFor();
    expect(await draft.locator('[data-finding^="ticket-address"]').count()).toBe(0);
    await draft.locator('[data-open-file]').setInputFiles(path.join(folder, 'sito/config.json'));
    await draft.getByText('Configurazione in prova').waitFor();
    await draft.getByRole('button', { name: 'Torna a quella dell’ente' }).click();
    expect(await draft.getByText('Configurazione in prova').count()).toBe(0);
  } finally {
    await site.close();
  }
});

test('mistakes are told where they are, and stop the package', async () => {
  await importSource('virgole.csv');
  await fillIn();
  await page.getByLabel('Indirizzo 2').fill('atti@');
  await page
    .locator('td', { has: page.getByLabel('Indirizzo 2') })
    .getByText(/trovato "atti@", atteso un indirizzo/)
    .waitFor();
  await page.getByLabel('Limite per gli allegati').fill('venti');
  await page
    .locator('.field', { has: page.getByLabel('Limite per gli allegati') })
    .getByText(/atteso un numero intero/)
    .waitFor();
  await page.getByLabel('Indirizzo del sito').fill('http://comune.example');
  await page
    .locator('.field', { has: page.getByLabel('Indirizzo del sito') })
    .getByText('l’indirizzo del sito deve cominciare con https')
    .waitFor();
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page
    .getByText('Prima vanno compilati i campi richiesti e sistemati gli errori segnalati sotto i campi.')
    .first()
    .waitFor();
  expect(await page.locator('[data-download="ticket-in-regola.zip"]').count()).toBe(0);
  await page.getByRole('button', { name: 'Vai al primo campo da sistemare' }).click();
  expect(await page.getByLabel('Limite per gli allegati').evaluate((field) => field.matches(':focus'))).toBe(true);
});

test('an untouched field is to be filled in, not wrong; left empty it is wrong', async () => {
  const field = page.locator('.field', { has: page.getByLabel('Nome dell’ente') });
  const input = page.getByLabel('Nome dell’ente');
  await field.getByText('Da compilare').waitFor();
  expect(await page.locator('.faults').count()).toBe(0);
  expect(await input.getAttribute('aria-invalid')).toBe('false');
  await input.focus();
  await input.blur();
  await field.locator('.faults').getByText('Da compilare').waitFor();
  expect(await input.getAttribute('aria-invalid')).toBe('true');
});

test('the page says which mode to begin with, has chosen it, and offers all three', async () => {
  const modes = page.locator('fieldset', { hasText: 'All’invio' });
  await modes.getByText(/^Conviene cominciare con observe/).waitFor();
  for (const mode of ['observe', 'advise', 'enforce'])
    expect(await page.getByLabel(new RegExp(`^${mode}`)).isEnabled()).toBe(true);
  expect(await page.getByLabel(/^observe/).isChecked()).toBe(true);
});

test('nothing of the demonstration is in the files once its list is replaced', async () => {
  await importSource('virgole.csv');
  const config = JSON.parse((await download('config.json')).toString()) as Record<string, unknown>;
  const blank = { name: '', products: [], domains: [], exemptAddresses: [], ticketRobotAddresses: [] };
  expect(config).toMatchObject({ organization: '', mode: 'observe', vendor: blank });
  expect(JSON.parse((await download('modules.json')).toString())).toMatchObject({ name: '' });
  await page
    .locator('.field', { has: page.getByLabel('Nome dell’elenco') })
    .getByText('Da compilare')
    .waitFor();
});

test('a new line of the table is to be filled in; what is wrong is told once its field was left, or a package asked for', async () => {
  await importSource('virgole.csv');
  await page.getByRole('button', { name: 'Aggiungi un modulo' }).click();
  const row = page.locator('table.modules tbody tr').last();
  await row.getByText('Da compilare').first().waitFor();
  expect(await row.locator('.faults').count()).toBe(0);
  expect(await row.getByLabel(/^Modulo/).evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await row.locator('.faults').count()).toBe(1);
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await row.locator('.faults').nth(1).waitFor();
  const before = await page.locator('table.modules tbody tr').count();
  await row.getByRole('button').click();
  expect(await page.locator('table.modules tbody tr').count()).toBe(before - 1);
  const last = page.locator('table.modules tbody tr').last();
  await last.locator('button:focus').waitFor();
});

test('a package of other settings than the page has now is offered no more', async () => {
  await importSource('virgole.csv');
  await fillIn();
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText(/^Pacchetto pronto/).waitFor();
  await page.getByLabel(/^advise/).check();
  await page.getByText('va preparato di nuovo').waitFor();
  expect(await page.locator('[data-download="ticket-in-regola.zip"]').count()).toBe(0);
});

test('opened from the disk, the page says at the start that it wants a server', async () => {
  const warning = 'La pagina è aperta dal disco';
  expect(await page.getByText(warning).count()).toBe(0);
  await page.goto(pathToFileURL(path.join(SITE, 'configurazione/index.html')).href);
  await page.locator('.intro').getByText(warning).waitFor();
});

test('the demonstration is never packaged', async () => {
  await fillIn();
  await page.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await page.getByText('Questo è un elenco dimostrativo: nessuno degli indirizzi esiste.').waitFor();
  await page.getByText('Nell’elenco ci sono indirizzi dimostrativi (righe 1–24)').waitFor();
  expect(await page.locator('[data-download="ticket-in-regola.zip"]').count()).toBe(0);
});

test('a list is pasted, a line added, topics are tied by hand', async () => {
  await page
    .getByLabel('Oppure incollare qui l’elenco')
    .fill('Ufficio Unico\tunico@ticket.example\nAlbo\talbo@ticket.example');
  await page.getByRole('button', { name: 'Leggi il testo incollato' }).click();
  await page.getByText('2 moduli importati, nulla da rivedere').waitFor();
  await page.getByRole('button', { name: 'Sostituisci l’elenco' }).click();
  await page.getByLabel('Argomenti 1').fill('tribbuti');
  await page.getByText('argomento "tribbuti" sconosciuto, forse "tributi"').first().waitFor();
  await page.getByLabel('Argomenti 1').fill('tributi, canone');
  await page.getByRole('button', { name: 'Aggiungi un modulo' }).click();
  await page.getByLabel('Modulo 3').fill('Paghe e stipendi');
  await page.getByLabel('Indirizzo 3').fill('paghe@ticket.example');
  const modules = JSON.parse((await download('modules.json')).toString()) as { modules: readonly unknown[] };
  expect(modules.modules).toEqual([
    { id: 'ufficio-unico', name: 'Ufficio Unico', address: 'unico@ticket.example', topics: ['tributi', 'canone'] },
    { id: 'albo', name: 'Albo', address: 'albo@ticket.example' },
    { id: 'paghe-stipendi', name: 'Paghe e stipendi', address: 'paghe@ticket.example' },
  ]);
});

test('the demonstration’s page of the vendor does not outlive its list', async () => {
  await importSource('virgole.csv');
  expect(await page.getByLabel('Pagina del fornitore da cui viene').inputValue()).toBe('');
  expect(JSON.parse((await download('modules.json')).toString())).not.toHaveProperty('sourceUrl');
});

test('old mails are judged by what the page says, and anew when it changes', async () => {
  const mail = (to: string, subject: string, text: string): Buffer =>
    Buffer.from(
      `From: Anna Bianchi <anna@comune.example>\r\nTo: ${to}\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    );
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'message/rfc822', buffer });
  await importSource('virgole.csv');
  await fillIn();
  await page.getByLabel(/^enforce/).check();
  await page
    .locator('[data-files="heap"]')
    .setInputFiles([
      file('a.eml', mail('atti@ticket.example', 'Problema', 'Non funziona.\r\n')),
      file('b.eml', mail('collega@comune.example', 'Ciao', 'A domani')),
      file('c.eml', Buffer.from('nulla')),
    ]);
  const enforced = page.locator('[data-fates="enforce"]');
  const lines = ['1 sarebbe stato bloccato', '1 non è una richiesta di assistenza', '1 non si può leggere'];
  await enforced.getByText('1 sarebbe stato bloccato').waitFor();
  expect(await enforced.getByRole('listitem').allTextContents()).toEqual(lines);
  expect(await page.locator('[data-fates="chosen"]').count()).toBe(0);
  await page.locator('[data-rules]').getByText('(subject-generic): 1').waitFor();
  await page.getByLabel(/^observe/).check();
  await page.getByText('Con observe, la modalità scelta').waitFor();
  await page.locator('[data-fates="chosen"]').getByText('1 sarebbe partito senza domande').waitFor();
  // What the rules would do stays in sight.
  await page.getByText('Con enforce, qualunque sia la modalità scelta').waitFor();
  expect(await enforced.getByRole('listitem').allTextContents()).toEqual(lines);
  await page.locator('[data-rules]').getByText('(subject-generic): 1').waitFor();
});

test('the configuration is tried at once in the draft page beside', async () => {
  await importSource('virgole.csv');
  await fillIn();
  await page.getByRole('button', { name: 'Prova con questa configurazione' }).click();
  await page
    .frameLocator('iframe')
    .getByText(/^Configurazione in prova: .*virgole|Configurazione in prova/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test('own files are opened, and those with faults are told with line and column', async () => {
  const config = JSON.stringify({ organization: 'Comune di Alfa', mode: 'observe' });
  writeFileSync(path.join(folder, 'config.json'), config);
  writeFileSync(path.join(folder, 'rotto.json'), '{\n "mode": "forte"\n}');
  await page
    .locator('[data-files="open"]')
    .setInputFiles([path.join(folder, 'config.json'), path.join(folder, 'rotto.json')]);
  await page.getByText('2:10: mode: trovato "forte"').waitFor();
  expect(await page.getByLabel('Nome dell’ente').inputValue()).toBe('Comune di Alfa');
  expect(await page.getByLabel(/^observe/).isChecked()).toBe(true);
});
