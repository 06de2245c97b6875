import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageFile from '../../package.json';
import type { Nginx } from './support/nginx';
import { startNginx } from './support/nginx';

/** `package --check-url` against a site that nginx serves, in order and not. */
const ROOT = path.resolve(__dirname, '../..');
const COMMAND = path.join(ROOT, 'dist/cli/ticket-in-regola.js');

const CONFIG = { organization: 'Comune di Prova', vendor: { domains: ['assistenza.example'] } };
const MODULES = {
  name: 'Moduli di prova',
  modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@assistenza.example' }],
};

const FOUND = `Versione ${packageFile.version}, Comune di Prova, modalità enforce, 1 modulo.\n`;

let folder = '';
let address = '';
let nginx: Nginx;

beforeAll(async () => {
  if (!existsSync(path.join(ROOT, 'dist/site'))) throw new Error('dist/site is missing: run `npm run build` first');
  folder = mkdtempSync(path.join(tmpdir(), 'ente-'));
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(CONFIG));
  writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(MODULES));
  nginx = await startNginx('localhost', (port) => {
    address = `https://localhost:${String(port)}/ticket/`;
    const files = ['--config', 'config.json', '--directory', 'modules.json', '--out', 'pacchetto'];
    execFileSync(process.execPath, [COMMAND, 'package', '--url', address, ...files], { cwd: folder });
    return readFileSync(path.join(folder, 'pacchetto/server/nginx.conf'), 'utf8');
  });
}, 60_000);

afterAll(async () => {
  await nginx.stop();
  rmSync(folder, { recursive: true });
});

const served = (name: string): string => path.join(nginx.root, 'ticket', name);

beforeEach(() => {
  rmSync(served(''), { recursive: true, force: true });
  cpSync(path.join(folder, 'pacchetto/sito'), served(''), { recursive: true });
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
  cpSync(path.join(ROOT, 'dist/site'), served(''), { recursive: true });
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
