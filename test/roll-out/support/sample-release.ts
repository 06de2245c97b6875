import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toBytes } from '../../../src/rollout/files';
import type { Release } from '../../../src/rollout/release';

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
    'thunderbird/ticket-in-regola-1.2.3.xpi': 'core',
    'thunderbird/ticket-in-regola-dock-1.2.3.xpi': 'dock',
  };
  return { version: '1.2.3', files: new Map(Object.entries(texts).map(([name, text]) => [name, toBytes(text)])) };
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
