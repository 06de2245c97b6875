import { LOCALES } from '../../src/locales';
import { checkSite, type SiteCheck } from '../../src/rollout/check/check-site';
import type { FetchedFile } from '../../src/rollout/check/site-fault';
import { type Files, toBytes } from '../../src/rollout/files';
import { COMMON_HEADERS, headerRules } from '../../src/rollout/header-rules';
import { packageSite } from '../../src/rollout/package-site';
import { CONFIG, MODULES, sampleRelease } from './support/sample-release';

const ADDRESS = 'https://www.comune.example/ticket/';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
};

/** The site of a package, by path. */
function site(): Map<string, Uint8Array> {
  const reading = packageSite({
    release: sampleRelease(),
    url: ADDRESS,
    config: CONFIG,
    modules: MODULES,
    outlookOrigins: [],
    locale: LOCALES.it,
  });
  const files: Files = reading.ok ? reading.value.files : new Map<string, Uint8Array>();
  return new Map(
    [...files].flatMap(([path, bytes]) => (path.startsWith('sito/') ? [[path.slice(5), bytes] as const] : [])),
  );
}

/** What a server with the shipped configuration answers; `headers` are put in the place of its own, empty ones left out, and `statuses` of its 200. */
async function check(
  files: Files,
  headers: Readonly<Record<string, string>> = {},
  url = ADDRESS,
  statuses: Readonly<Record<string, number>> = {},
): Promise<SiteCheck> {
  const rules = new Map(headerRules(files, []).map((rule) => [rule.path, rule.headers]));
  const answer = (path: string): FetchedFile => {
    const bytes = files.get(path);
    if (bytes === undefined) return { status: 404, headers: new Map(), bytes: new Uint8Array() };
    const own = [...COMMON_HEADERS, ...(rules.get(path) ?? [])].map(
      ({ name, value }) => [name.toLowerCase(), value] as const,
    );
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    const all = [...own, ['content-type', type] as const, ...Object.entries(headers)];
    return {
      status: statuses[path] ?? 200,
      bytes,
      headers: new Map([...new Map(all)].filter(([, value]) => value !== '')),
    };
  };
  return checkSite(url, (asked) => Promise.resolve({ ok: true, file: answer(asked.slice(url.length)) }));
}

async function faults(...args: Parameters<typeof check>): Promise<SiteCheck['faults']> {
  return (await check(...args)).faults;
}

describe('checkSite', () => {
  it('finds nothing in a deployed package', async () => {
    expect(await faults(site())).toEqual([]);
  });

  it('finds an add-on of another package, which Thunderbird would refuse as an update, and a list that is not there', async () => {
    const other = packageSite({
      release: sampleRelease(),
      url: 'https://altro.example/',
      config: CONFIG,
      modules: MODULES,
      outlookOrigins: [],
      locale: LOCALES.it,
    });
    const addOn = 'thunderbird/ticket-in-regola.xpi';
    const files = site();
    files.set(addOn, (other.ok ? other.value.files.get(`sito/${addOn}`) : undefined) ?? new Uint8Array());
    expect(await faults(files)).toEqual([{ kind: 'changed', paths: [addOn] }]);
    files.delete('thunderbird/updates.json');
    expect(await faults(files)).toEqual([{ kind: 'missing', paths: ['thunderbird/updates.json'] }]);
  });

  it.each([
    [{ 'x-content-type-options': '' }, 'no-nosniff'],
    [{ 'content-security-policy': "default-src 'self'" }, 'no-policy'],
    [{ 'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors *" }, 'other-policy'],
    [{ 'content-security-policy': "frame-ancestors 'self'", 'x-frame-options': '' }, 'not-framed'],
    [{ 'content-security-policy': "default-src *, frame-ancestors 'none'" }, 'not-framed'],
    [{ 'cache-control': 'no-store' }, 'icon-not-cached'],
    [{ 'cache-control': '' }, 'kept-too-long'],
    [{ 'cache-control': 'max-age=3600' }, 'kept-too-long'],
    [{ 'content-type': 'text/plain' }, 'wrong-type'],
    [{ 'access-control-allow-origin': '' }, 'no-cors'],
  ])('finds what the headers %j do', async (headers, kind) => {
    expect(await faults(site(), headers)).toMatchObject([{ kind }]);
  });

  it('tells of a changed page that, and not that its policy is another', async () => {
    const files = site();
    const page = new TextDecoder().decode(files.get('taskpane.html'));
    const policy =
      headerRules(files, [])
        .find(({ path }) => path === 'taskpane.html')
        ?.headers.at(-1)?.value ?? '';
    files.set('taskpane.html', toBytes(page.replace(/<meta [^>]*>/, '')));
    const ofPage = (await faults(files, { 'content-security-policy': policy })).flatMap((fault) =>
      'paths' in fault && fault.paths.includes('taskpane.html') ? [fault.kind] : [],
    );
    expect(ofPage).toEqual(['changed']);
  });

  it('finds a package of another address, of another version, or changed by hand', async () => {
    const other = 'https://altro.example/';
    expect(await faults(site(), {}, other)).toEqual([{ kind: 'manifest-other-site', found: ADDRESS }]);
    const files = site();
    const manifest = new TextDecoder().decode(files.get('manifest.xml'));
    files.set('manifest.xml', toBytes(manifest.replace('1.2.3.0', '1.2.2.0').replace(/<Id>./, '<Id>0')));
    expect(await faults(files)).toEqual([
      { kind: 'manifest-other-id' },
      { kind: 'manifest-version', found: '1.2.2.0', expected: '1.2.3.0' },
    ]);
    files.set('manifest.xml', toBytes('<OfficeApp/>'));
    expect(await faults(files)).toEqual([{ kind: 'manifest-unreadable' }]);
  });

  it('tells whose site it is', async () => {
    const { facts } = await check(site());
    expect(facts).toEqual({ version: '1.2.3', organization: 'Comune di «Prova»\u2028', mode: 'advise', modules: 1 });
    expect((await check(new Map([...site(), ['modules.json', toBytes('{')]]))).facts).toBeNull();
  });

  it.each([
    [401, 'log-in-wanted'],
    [403, 'log-in-wanted'],
    [302, 'redirected'],
    [0, 'redirected'],
    [404, 'no-release'],
    [500, 'no-release'],
  ])('tells what the answer %i of the whole site means', async (status, kind) => {
    const file = { status, headers: new Map<string, string>(), bytes: new Uint8Array() };
    const found = await checkSite(ADDRESS, () => Promise.resolve({ ok: true, file }));
    expect(found.faults).toMatchObject([{ kind }]);
  });

  it('tells files that want a log-in from files that are not there', async () => {
    const statuses = { 'config.json': 403, 'modules.json': 302, 'taskpane.js': 404 };
    expect(await faults(site(), {}, ADDRESS, statuses)).toEqual([
      { kind: 'log-in-wanted', paths: ['config.json'] },
      { kind: 'redirected', paths: ['modules.json'] },
      { kind: 'missing', paths: ['taskpane.js'] },
    ]);
  });

  it('says so where a server cannot be asked at all', async () => {
    const found = await checkSite(ADDRESS, () =>
      Promise.resolve({ ok: false, fault: 'refused', detail: 'ECONNREFUSED' }),
    );
    expect(found).toEqual({ faults: [{ kind: 'unreachable', fault: 'refused', detail: 'ECONNREFUSED' }], facts: null });
  });

  it('says of every fault what to do, in both languages', async () => {
    const texts = [LOCALES.it, LOCALES.en].map(({ rollout }) =>
      rollout.siteFault({ kind: 'missing', paths: ['a', 'b', 'c', 'd', 'e', 'f'] }),
    );
    expect(texts[0]).toContain('a, b, c, d e altri 2. Copiare di nuovo');
    expect(texts[1]).toContain('a, b, c, d and 2 more. Copy');
    expect(await faults(new Map())).toEqual([{ kind: 'no-release' }]);
  });
});
