import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startApache } from './support/apache';
import type { HttpsServer } from './support/https-server';
import { COMMAND, newOrganization, type PackagedOrganization } from './support/packaged-organization';
import { expectAnswered, expectRevalidated } from './support/site-answers';

/** A package on a web space as it is hired: an Apache that goes by the `.htaccess` files of the site, and that nobody configures otherwise. */
const CONFIG = { organization: 'Comune di Prova', vendor: { domains: ['assistenza.example'] } };

let organization: PackagedOrganization;
let address = '';
let apache: HttpsServer;

const packaged = (name: string): string => organization.file(name);

beforeAll(async () => {
  organization = newOrganization(CONFIG);
  apache = await startApache('localhost');
  address = `https://localhost:${String(apache.port)}/ticket/`;
  organization.packageFor(address);
  organization.deploy(path.join(apache.root, 'ticket'));
}, 60_000);

afterAll(async () => {
  await apache.stop();
  organization.remove();
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
