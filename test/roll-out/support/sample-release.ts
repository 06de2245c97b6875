import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toBytes } from '../../../src/rollout/files';
import type { Release } from '../../../src/rollout/release';
import { zipFiles } from '../../../src/rollout/zip';

const ROOT = path.resolve(__dirname, '../../..');

/** As little of a release as packaging needs, with the real manifest: what it holds is looked at, not run. */
export function sampleRelease(): Release {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  const page = (policy: string): string =>
    `<!doctype html><html><head><meta http-equiv=Content-Security-Policy content="${policy}"></head></html>`;
  const texts: Readonly<Record<string, string>> = {
    'manifest.xml': manifest,
    'send-gate.js': '(() => { gate(); })();',
    'taskpane.html': page("default-src 'none'; script-src 'self'"),
    'taskpane.js': 'pane();',
    'assets/542.0eb551f7.js': 'part();',
    'assets/icon-64.png': 'PNG',
    'prova/index.html': page("default-src 'none'"),
  };
  const files = Object.entries(texts).map(([name, text]) => [name, toBytes(text)] as const);
  return { version: '1.2.3', files: new Map([...files, ...Object.entries(addOns())]) };
}

/** The add-ons' real manifests with the version of the release, and nothing else but a script. */
function addOns(): Readonly<Record<string, Uint8Array>> {
  const packed = (folder: string): Uint8Array => {
    const text = readFileSync(path.join(ROOT, 'src/hosts/thunderbird', folder, 'static/manifest.json'), 'utf8');
    const manifest = { ...(JSON.parse(text) as object), version: '1.2.3' };
    return zipFiles(
      new Map([
        ['background.js', toBytes('gate();')],
        ['manifest.json', toBytes(`${JSON.stringify(manifest, null, 2)}\n`)],
      ]),
    );
  };
  return {
    'thunderbird/ticket-in-regola.xpi': packed('.'),
    'thunderbird/ticket-in-regola-dock.xpi': packed('dock-helper'),
  };
}

export const CONFIG = JSON.stringify({
  organization: 'Comune di «Prova»\u2028',
  mode: 'advise',
  vendor: { domains: ['ticket.example'] },
});

export const MODULES = JSON.stringify({
  name: 'Moduli del fornitore',
  modules: [{ id: 'tributi', name: 'Tributi <IMU> & TARI', address: 'tributi@ticket.example', topics: ['tributi'] }],
});
