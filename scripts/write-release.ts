import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../package.json';
import { toBytes } from '../src/rollout/files';
import { headerRules } from '../src/rollout/header-rules';
import { withReleaseFile } from '../src/rollout/release';
import { apacheFiles } from '../src/rollout/server/apache';
import { iisConfig } from '../src/rollout/server/iis';
import { ADD_ON_PATHS } from '../src/rollout/thunderbird';
import { zipFiles } from '../src/rollout/zip';
import { filesBelow } from './release/collect-files';
import { unbuiltParts } from './release/unbuilt-parts';

/** `npm run release`: puts what was built together as a site, dist/site, and as a zip to be unpacked on any web space. */
const DIST = path.resolve(__dirname, '../dist');
const SITE = path.join(DIST, 'site');

/** Folders of the build, and where in the site they go. */
const PARTS: readonly (readonly [folder: string, place: string])[] = [
  [path.join(DIST, 'outlook'), ''],
  [path.join(DIST, 'web'), 'prova/'],
  [path.join(DIST, 'configuration'), 'configurazione/'],
  [path.resolve(__dirname, '../src/hosts/site/static'), ''],
];

const files = new Map<string, Uint8Array>();
const missing = unbuiltParts(DIST);
if (missing.length > 0) {
  console.error(
    `not built: ${missing.map((part) => `dist/${part}`).join(', ')}. Run "npm run build": it builds them and ends with this step.`,
  );
  process.exit(1);
}
for (const [folder, place] of PARTS) for (const [name, bytes] of filesBelow(folder)) files.set(place + name, bytes);
const addOns = filesBelow(path.join(DIST, 'thunderbird'));
for (const [, place] of ADD_ON_PATHS) {
  const bytes = addOns.get(path.basename(place));
  if (bytes !== undefined) files.set(place, bytes);
}
for (const name of ['manifest.xml', 'LICENSE']) {
  files.set(name === 'LICENSE' ? 'LICENSE.txt' : name, readFileSync(path.resolve(__dirname, '..', name)));
}

const site = new Map(withReleaseFile({ version, files }));
const rules = headerRules(site, []);
site.set('web.config', toBytes(iisConfig(rules)));
for (const [name, text] of apacheFiles(rules)) site.set(name, toBytes(text));

rmSync(SITE, { recursive: true, force: true });
for (const [name, bytes] of site) {
  mkdirSync(path.dirname(path.join(SITE, name)), { recursive: true });
  writeFileSync(path.join(SITE, name), bytes);
}
const zip = path.join(DIST, `ticket-in-regola-${version}.zip`);
writeFileSync(zip, zipFiles(site));
console.log(`${site.size} files in dist/site and ${path.basename(zip)}`);
