import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../../config/defaults';
import { importDirectory } from '../../../../config/import/import-directory';
import { toBytes } from '../../../../rollout/files';
import { it as italian } from '../../../../locales/it';
import { editorFiles } from './editor-files';
import { type EditorState, editorState, newSettings } from './editor-state';
import { openFile } from './open-file';
import { takeImport } from './take-import';

const DIRECTORY = {
  ...DEMO_DIRECTORY,
  placeholder: false,
  modules: [
    { id: 'trib', name: 'Tributi', address: 'tributi@ticket.example', topics: ['tributi', 'canone'], terms: ['ruoli'] },
    { id: 'albo', name: 'Albo', address: 'albo@ticket.example' },
  ],
};

const STATE = editorState(DEFAULT_SETTINGS, DIRECTORY);

function imported(text: string) {
  const reading = importDirectory(toBytes(text));
  if (!reading.ok) throw new Error(reading.fault);
  return reading.value;
}

function namesOf(state: EditorState): readonly string[] {
  return state.modules.map(({ id, name }) => `${id} ${name}`);
}

describe('editorFiles', () => {
  it('gives back what was opened', () => {
    const { inForce, settingsFaults, directoryFaults } = editorFiles(STATE);
    expect([settingsFaults, directoryFaults]).toEqual([[], []]);
    expect(inForce).toEqual({ settings: DEFAULT_SETTINGS, directory: DIRECTORY });
  });

  it('makes ids for lines that were typed in, beside those that are there', () => {
    const fresh = { key: 9, id: '', name: 'Albo', address: 'altro@ticket.example', topics: '', terms: '' };
    const { modules } = editorFiles({ ...STATE, modules: [...STATE.modules, fresh] });
    expect(modules).toContain('{ "id": "albo-2", "name": "Albo", "address": "altro@ticket.example" }');
  });

  it.each(['', 'venti', '-1'])('tells that "%s" megabytes are none', (maxTotal) => {
    const { settingsFaults, inForce } = editorFiles({ ...STATE, maxTotal });
    expect(settingsFaults).toMatchObject([{ path: ['attachments', 'maxTotalBytes'] }]);
    expect(inForce).toBeNull();
  });

  it('reads megabytes with a decimal comma', () => {
    expect(editorFiles({ ...STATE, maxTotal: '2,5' }).inForce?.settings.attachments.maxTotalBytes).toBe(2_621_440);
  });

  it('is a placeholder as long as an address of the demonstration is in it', () => {
    const demo = { ...editorState(DEFAULT_SETTINGS, DEMO_DIRECTORY), directoryName: 'Moduli' };
    expect(editorFiles(demo).inForce?.directory.placeholder).toBe(true);
    const [first, ...others] = demo.modules;
    const mended = others.map((module) => ({ ...module, address: `x-${module.address}` }));
    expect(editorFiles({ ...demo, modules: mended }).inForce?.directory.placeholder).toBe(false);
    expect(
      editorFiles({ ...demo, modules: [...mended, ...(first ? [first] : [])] }).inForce?.directory.placeholder,
    ).toBe(true);
  });
});

test('a new organisation begins with observe, and with nothing of the demonstration', () => {
  const fresh = { ...editorState(DEFAULT_SETTINGS, DEMO_DIRECTORY), ...newSettings() };
  expect(fresh.mode).toBe('observe');
  const { vendor, organization } = DEFAULT_SETTINGS;
  for (const words of [organization, vendor.name, ...vendor.products, ...vendor.domains, DEMO_DIRECTORY.name])
    expect(Object.values(fresh)).not.toContainEqual(expect.stringContaining(words));
});

test('without a domain of the vendor’s nothing is in force', () => {
  expect(editorFiles({ ...STATE, domains: ' \n' })).toMatchObject({ lacksDomains: true, inForce: null });
});

test('a line is looked over while another has faults', () => {
  const [first, second] = STATE.modules;
  if (!first || !second) throw new Error('two modules are needed');
  const modules = [
    { ...first, topics: 'tribbuti' },
    { ...second, address: '' },
  ];
  const { problems, directoryFaults } = editorFiles({ ...STATE, directoryName: '', modules });
  expect(directoryFaults.map(({ path }) => path.join('.'))).toEqual(['name', 'modules.1.address']);
  expect(problems).toMatchObject([
    { kind: 'reserved-domain', index: 0 },
    { kind: 'unknown-topic', index: 0, similar: 'tributi' },
  ]);
});

test('an address of the demonstration is told as such, and not for its domain too', () => {
  const demo = { ...editorState(DEFAULT_SETTINGS, DEMO_DIRECTORY), directoryName: 'Moduli' };
  const [first, second] = demo.modules;
  if (!first || !second) throw new Error('the demonstration has no modules');
  const { demonstration, problems } = editorFiles({
    ...demo,
    modules: [{ ...first, address: 'vero@a.example' }, second],
  });
  expect(demonstration).toEqual([1]);
  expect(problems).toEqual([{ kind: 'reserved-domain', index: 0, address: 'vero@a.example' }]);
});

describe('takeImport', () => {
  const LIST = imported('Tributi e canone: TRIBUTI@ticket.example\nPaghe: paghe@ticket.example');

  it('replaces the list, and keeps what was corrected for an address that stays', () => {
    const state = takeImport(STATE, LIST, 'replace');
    expect(namesOf(state)).toEqual(['trib Tributi e canone', 'paghe Paghe']);
    expect(state.modules[0]).toMatchObject({ topics: 'tributi, canone', terms: 'ruoli' });
  });

  it.each(['replace', 'add'] as const)(
    'never leaves the demonstration’s page of the vendor in the file: %s',
    (mode) => {
      const state = takeImport(editorState(DEFAULT_SETTINGS, DEMO_DIRECTORY), LIST, mode);
      expect(DEMO_DIRECTORY.sourceUrl).not.toBeNull();
      expect(state.sourceUrl).toBe('');
      expect(editorFiles(state).modules).not.toContain('sourceUrl');
    },
  );

  it('asks for a name where the import has none, in the place of the demonstration’s', () => {
    const state = takeImport(editorState(DEFAULT_SETTINGS, DEMO_DIRECTORY), LIST, 'replace');
    expect(state.directoryName).toBe('');
    expect(editorFiles(state).directoryFaults).toMatchObject([{ path: ['name'] }]);
  });

  it('keeps a page that somebody typed in, where the import names none', () => {
    const typed = { ...editorState(DEFAULT_SETTINGS, DEMO_DIRECTORY), sourceUrl: 'https://www.vendor.example/' };
    expect(takeImport(typed, LIST, 'replace').sourceUrl).toBe('https://www.vendor.example/');
  });

  it('adds what is new', () => {
    expect(namesOf(takeImport(STATE, LIST, 'add'))).toEqual(['trib Tributi', 'albo Albo', 'paghe Paghe']);
  });

  it('leaves an id to the line that has it', () => {
    const state = takeImport(STATE, imported('Albo: nuovo@ticket.example'), 'add');
    expect(editorFiles(state).inForce?.directory.modules.map(({ id }) => id)).toEqual(['trib', 'albo', 'albo-2']);
  });

  it('gives each line a key of its own', () => {
    const keys = takeImport(
      takeImport(STATE, LIST, 'add'),
      imported('Scuola: scuola@ticket.example'),
      'add',
    ).modules.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('openFile', () => {
  const open = (value: unknown) => openFile(JSON.stringify(value), STATE, italian);

  it('takes settings, and leaves domains open where the file has none', () => {
    expect(open({ organization: 'Comune di Beta', mode: 'advise' })).toMatchObject({
      ok: true,
      state: { organization: 'Comune di Beta', mode: 'advise', directoryName: STATE.directoryName },
    });
    expect(open({ vendor: { domains: ['a.example', 'b.example'] } })).toMatchObject({
      state: { domains: 'a.example\nb.example' },
    });
  });

  it('leaves open what the file does not say, where the demonstration’s would look like the organisation’s own', () => {
    const vendor = { vendorName: '', products: '', domains: '', exemptAddresses: '', ticketRobotAddresses: '' };
    expect(open({ mode: 'advise' })).toMatchObject({ state: { organization: '', ...vendor } });
    expect(open({ vendor: { name: 'Alfa' } })).toMatchObject({ state: { ...vendor, vendorName: 'Alfa' } });
  });

  it('keeps the mode of the file, and what holds for a file that names none', () => {
    expect(open({ mode: 'advise' })).toMatchObject({ state: { mode: 'advise' } });
    expect(open({})).toMatchObject({ state: { mode: 'enforce' } });
  });

  it('takes a directory', () => {
    const modules = [{ id: 'x', name: 'X', address: 'x@ticket.example' }];
    const opened = open({ name: 'Altro', modules });
    expect(opened.ok ? namesOf(opened.state) : []).toEqual(['x X']);
    expect(opened).toMatchObject({ state: { directoryName: 'Altro', organization: STATE.organization } });
  });

  it('leaves out name and page that a demonstration came with', () => {
    expect(open(DEMO_DIRECTORY)).toMatchObject({ ok: true, state: { sourceUrl: '', directoryName: '' } });
    expect(open({ ...DEMO_DIRECTORY, placeholder: false })).toMatchObject({
      state: { sourceUrl: DEMO_DIRECTORY.sourceUrl },
    });
  });

  it('takes the address of the site from its manifest, and of a release’s nothing', () => {
    const site = 'https://www.comune.example/ticket/';
    const manifest = (address: string) =>
      `<?xml version="1.0"?>\n<OfficeApp><IconUrl DefaultValue="${address}assets/icon-64.png" /></OfficeApp>`;
    expect(openFile(manifest(site), STATE, italian)).toEqual({
      ok: true,
      state: { ...STATE, siteUrl: site, packagedFor: site },
    });
    const noted = manifest(site).replace(
      '<OfficeApp>',
      '<!-- Outlook on the web: https://posta.comune.example -->\n<OfficeApp>',
    );
    expect(openFile(noted, STATE, italian)).toMatchObject({ state: { outlookWeb: 'https://posta.comune.example' } });
    expect(openFile(manifest('https://localhost:3000/'), STATE, italian)).toMatchObject({ ok: false });
    expect(openFile('<OfficeApp/>', STATE, italian)).toMatchObject({ ok: false });
  });

  it('knows that the organisation had files before', () => {
    expect([STATE.hasReopened, open({ mode: 'advise' })]).toMatchObject([false, { state: { hasReopened: true } }]);
  });

  it('refuses a file with faults, with line and column', () => {
    expect(open({ mode: 'forte' })).toMatchObject({
      ok: false,
      faults: [expect.stringMatching(/^1:9: mode: trovato "forte"/)],
    });
  });
});
