import { XMLParser } from 'fast-xml-parser';
import { LOCALES } from '../../src/locales';
import { toText } from '../../src/rollout/files';
import { packageSite } from '../../src/rollout/package-site';
import { CONFIG, MODULES, sampleRelease } from './support/sample-release';
import { unbalanced } from './support/unbalanced';

const reading = packageSite({
  release: sampleRelease(),
  url: 'https://www.comune.example/ticket/',
  config: CONFIG,
  modules: MODULES,
  outlookOrigins: ['https://posta.comune.example'],
  locale: LOCALES.it,
});
const files = reading.ok ? reading.value.files : new Map<string, Uint8Array>();
const textOf = (path: string): string => toText(files.get(path) ?? new Uint8Array());

/** What each file should be answered with, besides what all are. */
const EXPECTED: readonly (readonly [path: string, headers: Readonly<Record<string, string | RegExp>>])[] = [
  [
    'taskpane.html',
    {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy':
        /^default-src 'none'; script-src 'self'; frame-ancestors 'self' https:\/\/\*\.office\.com .* https:\/\/posta\.comune\.example$/,
    },
  ],
  ['prova/index.html', { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'" }],
  ['assets/icon-64.png', { 'Cache-Control': 'public, max-age=604800' }],
  ['assets/542.0eb551f7.js', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['thunderbird/ticket-in-regola.xpi', { 'Cache-Control': 'no-cache' }],
  ['config.json', { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }],
  ['send-gate.js', { 'Cache-Control': 'no-cache' }],
];

function matches(found: string | undefined, expected: string | RegExp): boolean {
  return found !== undefined && (typeof expected === 'string' ? found === expected : expected.test(found));
}

interface Added {
  readonly '@_name': string;
  readonly '@_value': string;
}

interface Configured {
  readonly '@_path'?: string;
  readonly 'system.webServer': {
    readonly httpProtocol: { readonly customHeaders: { readonly add: readonly Added[] } };
  };
}

test('IIS', () => {
  const text = textOf('sito/web.config');
  expect(unbalanced(text)).toEqual([]);
  const parsed = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'add' || name === 'location',
  }).parse(text) as {
    configuration: Configured & { location: readonly Configured[] };
  };
  const headersOf = (configured: Configured | undefined): ReadonlyMap<string, string> =>
    new Map(
      configured?.['system.webServer'].httpProtocol.customHeaders.add.map((added) => [
        added['@_name'],
        added['@_value'],
      ]),
    );
  expect(headersOf(parsed.configuration).get('X-Content-Type-Options')).toBe('nosniff');
  for (const [path, headers] of EXPECTED) {
    const found = headersOf(parsed.configuration.location.find((one) => one['@_path'] === path));
    for (const [name, value] of Object.entries(headers))
      expect([path, name, matches(found.get(name), value)]).toEqual([path, name, true]);
  }
});

test('Apache', () => {
  for (const [path, headers] of EXPECTED) {
    const slash = path.lastIndexOf('/') + 1;
    const text = textOf(`sito/${path.slice(0, slash)}.htaccess`);
    const [, block = ''] = text.split(`<Files "${path.slice(slash)}">`);
    const lines = block.slice(0, block.indexOf('</Files>')).matchAll(/Header always set (\S+) "(.*)"/g);
    const found = new Map([...lines].map(([, name = '', value = '']) => [name, value]));
    for (const [name, value] of Object.entries(headers))
      expect([path, name, matches(found.get(name), value)]).toEqual([path, name, true]);
  }
  expect(textOf('sito/.htaccess')).toContain('Header always set X-Content-Type-Options "nosniff"');
});

test('nginx', () => {
  const text = textOf('server/nginx.conf');
  for (const [path, headers] of EXPECTED) {
    const [, block = ''] = text.split(`location = "/ticket/${path}" {`);
    const lines = block.slice(0, block.indexOf('\n}')).matchAll(/add_header (\S+) "(.*)" always;/g);
    const found = new Map([...lines].map(([, name = '', value = '']) => [name, value]));
    expect(found.get('X-Content-Type-Options')).toBe('nosniff');
    for (const [name, value] of Object.entries(headers))
      expect([path, name, matches(found.get(name), value)]).toEqual([path, name, true]);
  }
});
