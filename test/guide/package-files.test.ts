import packageFile from '../../package.json';
import { LOCALES } from '../../src/locales';
import { packageSite } from '../../src/rollout/package-site';
import { CONFIG, MODULES, sampleRelease } from '../roll-out/support/sample-release';
import { codeSpans, guide, section } from './support/guides';

const SITE = 'sito/';
const CONTENTS = section(guide('informatici.md'), "Che cosa c'è nel pacchetto");
const [TABLE = '', WITHIN = ''] = CONTENTS.split('Dentro `sito`');

const release = sampleRelease();
const made = packageSite({
  release,
  url: 'https://www.comune.example/ticket/',
  config: CONFIG,
  modules: MODULES,
  outlookOrigins: [],
  locale: LOCALES.it,
});
if (!made.ok) throw new Error(JSON.stringify(made.refusals));
const { files } = made.value;

test('the guide names the files that packaging writes, each of them and no other', () => {
  const named = [...TABLE.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
  const written = [...files.keys()].map((name) => (name.startsWith(SITE) ? SITE : name));
  expect([...named].sort()).toEqual([...new Set(written)].sort());
});

test('the guide names the files of the site that are the organisation’s own', () => {
  const own = [...files]
    .filter(([name]) => name.startsWith(SITE))
    .map(([name, bytes]) => [name.slice(SITE.length), bytes] as const)
    .filter(([name, bytes]) => {
      const before = release.files.get(name);
      return before === undefined || Buffer.compare(before, bytes) !== 0;
    })
    .map(([name]) => (name.endsWith('.htaccess') ? '.htaccess' : name))
    // The list of the program's files, the same for everybody; here the sample comes without.
    .filter((name) => name !== 'release.json');
  expect([...new Set(codeSpans(WITHIN))].sort()).toEqual([...new Set(own)].sort());
});

test('the zip that the guide begins with is this version’s', () => {
  expect(codeSpans(guide('informatici.md').text)).toContain(`ticket-in-regola-${packageFile.version}.zip`);
});
