import { importsOf, sources } from './source-files';

/** What each part of the house may import of the house (docs/architecture.md). Packages from npm are another matter. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/config': ['src/config', 'src/core', 'package.json'],
  'src/locales': ['src/locales', 'src/config', 'src/core'],
  'src/rollout': ['src/rollout', 'src/config', 'src/core', 'src/locales'],
  'src/pane': ['src/pane', 'src/core', 'src/config', 'src/locales'],
  'src/hosts/web': ['src/hosts/web', 'src/pane', 'src/rollout', 'src/core', 'src/config', 'src/locales', 'assets'],
  'src/hosts/outlook': ['src/hosts/outlook', 'src/pane', 'src/core', 'src/config', 'src/locales'],
  'src/hosts/thunderbird': ['src/hosts/thunderbird', 'src/pane', 'src/core', 'src/config', 'src/locales'],
  'src/cli': ['src/cli', 'src/rollout', 'src/core', 'src/config', 'src/locales', 'package.json'],
};

test.each(Object.entries(ALLOWED))('%s imports only what stands below it', (part, allowed) => {
  const files = sources(part);
  expect(files.length).toBeGreaterThan(0);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => /^(src|assets|test|scripts|docs|package\.json)\b/.test(target))
      .filter((target) => !allowed.some((prefix) => target === prefix || target.startsWith(`${prefix}/`)))
      .map((target) => `${file.path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('every folder of the program is under a rule of this test', () => {
  const parts = Object.keys(ALLOWED);
  expect(sources('src').filter(({ path }) => !parts.some((part) => path.startsWith(`${part}/`)))).toEqual([]);
});

test('the core runs without any package', () => {
  const packages = sources('src/core')
    .flatMap(importsOf)
    .filter((target) => !target.startsWith('src/'));
  expect([...new Set(packages)].sort()).toEqual([]);
});

test('nothing in core, pane, locales or hosts reaches for the network but for the configuration', () => {
  const NETWORK = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/;
  const wrong = sources('src/core', 'src/config', 'src/locales', 'src/pane', 'src/rollout', 'src/hosts').filter(
    ({ text }) => NETWORK.test(text),
  );
  // The site's own files for the configuration page; the organisation's two files for the mail programs.
  expect(wrong.map(({ path }) => path).sort()).toEqual([
    'src/hosts/web/configuration/model/site-files.ts',
    'src/pane/configuration/hosted-file.ts',
  ]);
});

test('no mark-up is ever made from strings', () => {
  // Reading `innerHTML` serialises; assigning it parses.
  const MARKUP =
    /\b(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
  expect(
    sources('src')
      .filter(({ text }) => MARKUP.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});
