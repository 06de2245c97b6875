import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that a server which compresses sends of a page's scripts. What pane and gate of Outlook may weigh is told beside what they do. */
const scriptsOf = (folder: string): number => {
  const built = path.resolve(__dirname, '../../dist', folder);
  const scripts = readdirSync(built).filter((name) => name.endsWith('.js'));
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(built, name)), { level: 9 }).length, 0);
};

// A little above what they weigh today: what comes on top should be somebody's decision. Most is the core's knowledge and Fluent UI.
test.each([
  ['web', 396_000],
  ['configuration', 396_000],
])('the page of dist/%s weighs no more than %i bytes gzipped', (folder, limit) => {
  const weight = scriptsOf(folder);
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThanOrEqual(limit);
});
