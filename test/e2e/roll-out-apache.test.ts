import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApache } from './support/apache';
import type { HttpsServer } from './support/https-server';
import { expectAnswered, expectRevalidated } from './support/site-answers';

/** A package on a web space as it is hired: an Apache that goes by the `.htaccess` files of the site, and that nobody configures otherwise. */
const ROOT = path.resolve(__dirname, '../..');
const COMMAND = path.join(ROOT, 'dist/cli/ticket-in-regola.js');
const CONFIG = { organization: 'Comune di Prova', vendor: { domains: ['assistenza.example'] } };
const MODULES = {
  name: 'Moduli di prova',
  modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@assistenza.example' }],
};

let folder = '';
let address = '';
let apache: HttpsServer;

const packaged = (name: string): string => path.join(folder, 'pacchetto', name);

beforeAll(async () => {
  if (!existsSync(path.join(ROOT, 'dist/site'))) throw new Error('dist/site is missing: run `npm run build` first');
  folder = mkdtempSync(path.join(tmpdir(), 'ente-'));
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify(CONFIG));
  writeFileSync(path.join(folder, 'modules.json'), JSON.stringify(MODULES));
  apache = await startApache('localhost');
  address = `https://localhost:${String(apache.port)}/ticket/`;
  const files = ['--config', 'config.json', '--directory', 'modules.json', '--out', 'pacchetto'];
  execFileSync(process.execPath, [COMMAND, 'package', '--url', address, ...files], { cwd: folder });
  cpSync(packaged('sito'), path.join(apache.root, 'ticket'), { recursive: true });
}, 60_000);

afterAll(async () => {
  await apache.stop();
  rmSync(folder, { recursive: true });
});

test('every file of the release is answered, with the headers that it needs', async () => {
  await expectAnswered(apache, '/ticket/', readFileSync(packaged('sito/release.json')));
});

test('pages are revalidated, and JSON is for other origins too', async () => {
  await expectRevalidated(apache, '/ticket/', CONFIG);
});

test('the folder itself answers with the page of links', async () => {
  const { status, body } = await apache.get('/ticket/');
  expect([status, body.equals(readFileSync(packaged('sito/index.html')))]).toEqual([200, true]);
});

test('the check of the deployed site finds nothing', async () => {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: apache.certificateFile };
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [COMMAND, 'package', '--check-url', address], { env }, (_, stdout, stderr) => {
      resolve(stdout + stderr);
    });
  });
  expect(output).toContain(`${address}: tutto a posto`);
});
