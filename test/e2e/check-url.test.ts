import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packageFile from '../../package.json';
import type { Nginx } from './support/nginx';
import { startNginx } from './support/nginx';
import { COMMAND, newOrganization, RELEASE, type PackagedOrganization } from './support/packaged-organization';

/** `package --check-url` against a site that nginx serves, in order and not. */

const CONFIG = { organization: 'Comune di Prova', vendor: { domains: ['assistenza.example'] } };

const FOUND = `Versione ${packageFile.version}, Comune di Prova, modalità enforce, 1 modulo.\n`;

let organization: PackagedOrganization;
let address = '';
let nginx: Nginx;

beforeAll(async () => {
  organization = newOrganization(CONFIG);
  nginx = await startNginx('localhost', (port) => {
    address = `https://localhost:${String(port)}/ticket/`;
    organization.packageFor(address);
    return readFileSync(organization.file('server/nginx.conf'), 'utf8');
  });
}, 60_000);

afterAll(async () => {
  await nginx.stop();
  organization.remove();
});

const served = (name: string): string => path.join(nginx.root, 'ticket', name);

beforeEach(() => {
  organization.deploy(served(''));
});

interface Checked {
  readonly status: number;
  readonly output: string;
}

function check(url: string, { trusted = true } = {}): Promise<Checked> {
  const env = { ...process.env, ...(trusted ? { NODE_EXTRA_CA_CERTS: nginx.certificateFile } : {}) };
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, 'package', '--check-url', url], { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}

test('a deployed package is in order', async () => {
  expect(await check(address)).toEqual({ status: 0, output: `${FOUND}${address}: tutto a posto\n` });
});

test('a certificate that nobody vouches for is told as what keeps Outlook away', async () => {
  const { status, output } = await check(address, { trusted: false });
  expect(status).toBe(1);
  expect(output).toMatch(/il certificato del server non è valido.*\(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)/);
});

test('files that are missing or changed, and a configuration that was mended badly, are told by name', async () => {
  rmSync(served('taskpane.js'));
  writeFileSync(served('runtime.html'), 'altro');
  writeFileSync(served('config.json'), '{ "mode": "forte" }');
  writeFileSync(served('modules.json'), '{ "name": ');
  const { status, output } = await check(address);
  expect(status).toBe(1);
  expect(output).toContain('file mancanti: taskpane.js.');
  expect(output).toContain('file diversi da quelli distribuiti: runtime.html.');
  expect(output).toContain('config.json ha errori, resta in uso l’ultima copia buona: mode: trovato "forte"');
  expect(output).toContain('modules.json non è JSON valido');
  expect(output).toMatch(/\n4 problemi\n$/);
});

test('a site at another address than its package is for', async () => {
  cpSync(served(''), path.join(nginx.root, 'altrove'), { recursive: true });
  const { output } = await check(address.replace('/ticket/', '/altrove/'));
  expect(output).toContain(`manifest.xml è di un altro sito (${address})`);
  expect(output).toContain('manca l’intestazione X-Content-Type-Options');
  expect(output).toContain('file che resterebbero vecchi dopo un aggiornamento');
});

test('the release as it was unpacked is no package', async () => {
  rmSync(served(''), { recursive: true });
  cpSync(RELEASE, served(''), { recursive: true });
  const { output } = await check(address);
  expect(output).toContain('il sito è quello di partenza, non un pacchetto');
  expect(output).toContain('modules.json è l’elenco dimostrativo');
  // Nobody misses what only packaging writes.
  expect(output).not.toContain('file mancanti');
});

test.each([
  ['https://localhost:47111/ticket/', 'il server non accetta la connessione'],
  ['https://non-esiste.invalid/', 'il nome del server non esiste'],
  ['http://localhost/', 'deve cominciare con https://'],
])('%s', async (url, message) => {
  const { status, output } = await check(url);
  expect(status).toBe(1);
  expect(output).toContain(message);
});

test('another site has no list of files', async () => {
  expect((await check(address.replace('ticket/', 'niente/'))).output).toContain(
    'a questo indirizzo non c’è release.json',
  );
});
