import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { LOCALES } from '../../src/locales';
import { type Files, toBytes, toText } from '../../src/rollout/files';
import { type PackageInput, packageSite } from '../../src/rollout/package-site';
import { damagedFiles, readReleaseList } from '../../src/rollout/release';
import { zipFiles } from '../../src/rollout/zip';
import { CONFIG, MODULES, sampleRelease } from './support/sample-release';
import { unbalanced } from './support/unbalanced';

const ADDRESS = 'https://www.comune.example/a&b/';

const INPUT: PackageInput = {
  release: sampleRelease(),
  url: ADDRESS,
  config: CONFIG,
  modules: MODULES,
  outlookOrigins: [],
  locale: LOCALES.it,
};

function packaged(input: Partial<PackageInput> = {}): Files {
  const reading = packageSite({ ...INPUT, ...input });
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  return reading.value.files;
}

function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return toText(bytes);
}

interface AddOnManifest {
  readonly browser_specific_settings: { readonly gecko: Readonly<Record<string, string>> };
  readonly content_security_policy?: { readonly extension_pages: string };
}

function manifestOf(xpi: Uint8Array): AddOnManifest {
  const { 'manifest.json': manifest } = unzipSync(xpi);
  return JSON.parse(toText(manifest ?? new Uint8Array())) as AddOnManifest;
}

function refusals(input: Partial<PackageInput>): readonly unknown[] {
  const reading = packageSite({ ...INPUT, ...input });
  return reading.ok ? [] : reading.refusals;
}

describe('packageSite', () => {
  it('gives the same bytes for the same input, as files and as a zip', () => {
    expect(zipFiles(packaged())).toEqual(zipFiles(packaged()));
    const unpacked = unzipSync(zipFiles(packaged()));
    expect(new Map(Object.entries(unpacked))).toEqual(packaged());
  });

  it('gives the same bytes when it is made from a site that was packaged for somebody else', () => {
    const other = packaged({ url: 'https://altro.example/', modules: MODULES.replace('TARI', 'TARES') });
    const site = new Map(
      [...other].flatMap(([path, bytes]) => (path.startsWith('sito/') ? [[path.slice(5), bytes] as const] : [])),
    );
    const list = readReleaseList(site.get('release.json') ?? new Uint8Array());
    if (list === null) throw new Error('no list');
    expect(damagedFiles(list, site)).toEqual([]);
    const files = new Map(list.files.map(({ path }) => [path, site.get(path) ?? new Uint8Array()]));
    expect(packaged({ release: { version: list.version, files } })).toEqual(packaged());
  });

  it('puts the configuration before the gate, where its script finds it', () => {
    const gate = textOf(packaged(), 'sito/send-gate.js');
    const [first = '', ...rest] = gate.split('\n');
    expect(rest).toEqual(['(() => { gate(); })();']);
    expect(first).toMatch(/^[ -~]+$/);
    const context: Record<string, unknown> = {};
    runInNewContext(first, context);
    expect(JSON.parse(JSON.stringify(context.ticketInRegolaConfiguration))).toMatchObject({
      settings: { organization: 'Comune di «Prova»\u2028', mode: 'advise', attachments: { maxTotalBytes: 20971520 } },
      directory: { name: 'Moduli del fornitore', placeholder: false },
    });
    expect(textOf(packaged(), 'sito/configuration.js')).toBe(`${first}\n`);
  });

  it('writes the manifest for the site, with an id of its own and the version', () => {
    const manifest = textOf(packaged(), 'manifest.xml');
    expect(unbalanced(manifest)).toEqual([]);
    const { OfficeApp } = new XMLParser({ ignoreAttributes: false }).parse(manifest) as {
      OfficeApp: Record<string, unknown>;
    };
    expect(OfficeApp).toMatchObject({
      Version: '1.2.3.0',
      IconUrl: { '@_DefaultValue': `${ADDRESS}assets/icon-64.png` },
    });
    expect(OfficeApp.Id).toMatch(/^[0-9a-f-]{14}5/);
    expect(manifest).not.toContain('localhost');
    expect(textOf(packaged(), 'sito/manifest.xml')).toBe(manifest);
  });

  it('hosts the two files as they were given', () => {
    expect(textOf(packaged(), 'sito/config.json')).toBe(CONFIG);
    expect(textOf(packaged(), 'sito/modules.json')).toBe(MODULES);
  });

  it('tells Thunderbird by policy of the add-ons, of the hosted files and of what they say', () => {
    const { policies } = JSON.parse(textOf(packaged(), 'thunderbird/policies.json')) as {
      policies: Record<string, unknown>;
    };
    expect(policies).toMatchObject({
      ExtensionSettings: {
        'core@ticket-in-regola': { install_url: `${ADDRESS}thunderbird/ticket-in-regola.xpi` },
        'dock@ticket-in-regola': { installation_mode: 'force_installed' },
      },
      '3rdparty': {
        Extensions: {
          'core@ticket-in-regola': {
            configurationUrl: ADDRESS,
            config: { mode: 'advise' },
            modules: { name: 'Moduli del fornitore' },
          },
        },
      },
    });
  });

  it('has the add-ons ask the site for updates, which come from where the policy installs from', () => {
    const site = packaged();
    const { addons } = JSON.parse(textOf(site, 'sito/thunderbird/updates.json')) as {
      addons: Record<string, { updates: readonly Record<string, unknown>[] }>;
    };
    const { policies } = JSON.parse(textOf(site, 'thunderbird/policies.json')) as {
      policies: { ExtensionSettings: Record<string, { install_url: string }> };
    };
    const ids = ['core@ticket-in-regola', 'dock@ticket-in-regola'];
    expect(Object.keys(addons)).toEqual(ids);
    for (const id of ids) {
      const url = policies.ExtensionSettings[id]?.install_url ?? '';
      const xpi = site.get(`sito/${url.slice(ADDRESS.length)}`) ?? new Uint8Array();
      const manifest = manifestOf(xpi);
      const { gecko } = manifest.browser_specific_settings;
      expect(gecko).toMatchObject({ id, update_url: `${ADDRESS}thunderbird/updates.json` });
      const versions = Object.fromEntries(Object.entries(gecko).filter(([key]) => key.startsWith('strict_')));
      expect(Object.keys(versions)).toContain('strict_min_version');
      const hash = `sha256:${createHash('sha256').update(xpi).digest('hex')}`;
      // The list's word on versions of Thunderbird holds above that of an installed add-on's manifest: it has to be the same.
      expect(addons[id]?.updates).toEqual([
        { version: '1.2.3', update_link: url, update_hash: hash, applications: { gecko: versions } },
      ]);
    }
  });

  it('lets the add-on fetch from below the site alone', () => {
    const policyOf = (url: string): string => {
      const xpi = packaged({ url }).get('sito/thunderbird/ticket-in-regola.xpi') ?? new Uint8Array();
      return manifestOf(xpi).content_security_policy?.extension_pages ?? '';
    };
    expect(policyOf(ADDRESS)).toContain(`default-src 'none'; script-src 'self';`);
    expect(policyOf(ADDRESS)).toContain(` connect-src ${ADDRESS};`);
    expect(policyOf('https://comune.example/a;b,c/')).toContain(' connect-src https://comune.example/a%3Bb%2Cc/;');
  });

  it('goes without Thunderbird where its add-ons were not built', () => {
    const { version, files } = sampleRelease();
    const without = new Map([...files].filter(([path]) => !path.endsWith('.xpi')));
    const paths = [...packaged({ release: { version, files: without } }).keys()];
    expect(paths.filter((path) => path.includes('thunderbird'))).toEqual([]);
  });

  it('escapes what the two files say in the summary', () => {
    const summary = textOf(packaged(), 'RIEPILOGO.html');
    expect(summary).toContain('<td>Tributi &lt;IMU&gt; &amp; TARI</td><td>tributi@ticket.example</td>');
    expect(summary).toContain('https://www.comune.example/a&amp;b/');
  });

  it.each([
    [{ url: 'http://comune.example/' }, [{ kind: 'address', fault: { kind: 'not-https' } }]],
    [{ modules: MODULES.replace('{', '{"placeholder":true,') }, [{ kind: 'placeholder' }]],
    [{ modules: '{"name":"x","modules":[]}' }, [{ kind: 'no-modules' }]],
    [{ config: '{"vendor":{"domains":["ticket.example"]}}' }, [{ kind: 'missing-setting', key: 'organization' }]],
    [{ config: '{"organization":"Comune"}' }, [{ kind: 'missing-setting', key: 'vendor.domains' }]],
    [
      { outlookOrigins: ['https://posta.example/owa'] },
      [{ kind: 'outlook-origin', found: 'https://posta.example/owa' }],
    ],
    [{ config: '{"mode":"strict"}' }, [{ kind: 'faults', file: 'config', faults: [{ path: ['mode'] }] }]],
    [
      { config: '{', modules: '[]' },
      [
        { kind: 'faults', file: 'config' },
        { kind: 'faults', file: 'modules' },
      ],
    ],
  ])('refuses %j', (input, expected) => {
    expect(refusals(input)).toMatchObject(expected);
    expect(refusals(input)).toHaveLength(expected.length);
  });

  it('takes files with a byte order mark', () => {
    expect(refusals({ config: `\uFEFF${CONFIG}`, modules: `\uFEFF${MODULES}` })).toEqual([]);
  });
});

describe('a release', () => {
  it('finds its damaged and missing files', () => {
    const site = new Map(
      [...packaged()].flatMap(([path, bytes]) => (path.startsWith('sito/') ? [[path.slice(5), bytes] as const] : [])),
    );
    const list = readReleaseList(site.get('release.json') ?? new Uint8Array());
    if (list === null) throw new Error('no list');
    site.set('taskpane.js', toBytes('evil();'));
    site.delete('prova/index.html');
    site.delete('send-gate.js');
    // A byte was lost on the way to the server.
    const addOn = 'thunderbird/ticket-in-regola.xpi';
    site.set(addOn, (site.get(addOn) ?? new Uint8Array()).slice(1));
    const dock = 'thunderbird/ticket-in-regola-dock.xpi';
    const files = new Map(Object.entries(unzipSync(site.get(dock) ?? new Uint8Array())));
    site.set(dock, zipFiles(new Map([...files, ['background.js', toBytes('evil();')]])));
    expect(damagedFiles(list, site)).toEqual(['prova/index.html', 'send-gate.js', 'taskpane.js', dock, addOn]);
  });

  it.each(['../evil', '/etc/passwd', 'a/../../b', 'C:\\x', 'a//b', '.'])('takes no list that leads to %s', (path) => {
    const text = JSON.stringify({ version: '1', files: [{ path, sha256: null }] });
    expect(readReleaseList(toBytes(text))).toBeNull();
  });
});
