import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { NOTICE_ICON, PANE_COMMAND } from '../src/hosts/outlook/command-id';

const ROOT = path.resolve(__dirname, '..');
const XML = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** An element: its name, attributes and elements, in the order of the file. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

function toElement(node: Parsed): Element {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = (node[name] ?? []) as readonly Parsed[];
  const isText = (child: Parsed) => Object.keys(child).includes('#text');
  return {
    name,
    attributes: (node[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: inner.filter((child) => !isText(child)).map(toElement),
    text: inner
      .filter(isText)
      .map((child) => String(child['#text']))
      .join(''),
  };
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  ignoreDeclaration: true,
  parseTagValue: false,
  parseAttributeValue: false,
});
const office = (parser.parse(XML) as readonly Parsed[]).map(toElement).find(({ name }) => name === 'OfficeApp');
if (!office) throw new Error('manifest.xml holds no OfficeApp');

const everything = (function flat(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(flat)];
})(office);
const named = (...names: readonly string[]) => everything.filter(({ name }) => names.includes(name));
const values = (element: Element) =>
  [element.attributes.DefaultValue, ...element.children.map(({ attributes }) => attributes.Value)].filter(
    (value) => value !== undefined,
  );

/** Elements that are not closed in turn, and every "<" that begins no proper tag. The parser forgives both. */
function unbalanced(xml: string): readonly string[] {
  const tag = /<(\/?)([A-Za-z][\w:]*)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g;
  const source = xml.replace(/<\?xml[^>]*\?>|<!--[^]*?-->/g, '');
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [whole, closing, name = '', alone] of source.matchAll(tag)) {
    if (closing === '/') {
      if (open.pop() !== name) wrong.push(whole);
    } else if (alone === '') open.push(name);
  }
  return [...wrong, ...open, ...(source.replace(tag, '').match(/<.{0,20}/g) ?? [])];
}

test('it is well formed, and its elements stand in the order of the schema', () => {
  expect(unbalanced(XML)).toEqual([]);
  expect(office.children.map(({ name }) => name)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ]);
  const [outer, inner] = named('VersionOverrides');
  expect(outer?.attributes['xsi:type']).toBe('VersionOverridesV1_0');
  expect(inner?.attributes['xsi:type']).toBe('VersionOverridesV1_1');
  expect(inner?.children.map(({ name }) => name)).toEqual(['Requirements', 'Hosts', 'Resources']);
  const [form] = named('DesktopFormFactor');
  expect(form?.children.map(({ name }) => name)).toEqual([
    'SupportsSharedFolders',
    'FunctionFile',
    'ExtensionPoint',
    'ExtensionPoint',
  ]);
});

test('every resource is defined once and used', () => {
  const defined = named('bt:Image', 'bt:Url', 'bt:String').flatMap(({ attributes }) => attributes.id ?? []);
  const used = everything.flatMap(({ attributes }) => attributes.resid ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of [...defined, ...used]) expect(id.length).toBeLessThanOrEqual(32);
});

test('every address is https, of one origin, and its file is there', () => {
  const urls = everything.flatMap(values).filter((value) => value.includes('://'));
  expect(urls.length).toBeGreaterThan(8);
  expect(new Set(urls.map((url) => new URL(url).origin))).toEqual(new Set(['https://localhost:3000']));
  for (const url of urls) {
    const file = new URL(url).pathname.slice(1);
    const source = file === 'send-gate.js' ? 'src/hosts/outlook/send-gate.ts' : file;
    const places = ['', 'src/hosts/outlook/static', 'src/hosts/site/static'].map((folder) => path.join(folder, source));
    expect([file, places.some((place) => existsSync(path.join(ROOT, place)))]).toEqual([file, true]);
  }
});

test('the icons are PNG files of exactly the size that they are for', () => {
  const sized = [
    ...named('IconUrl').map((element) => [64, element] as const),
    ...named('HighResolutionIconUrl').map((element) => [128, element] as const),
    ...named('bt:Image').flatMap((element) => {
      const size = named('bt:Image').find(({ attributes }) => attributes.resid === element.attributes.id)?.attributes
        .size;
      return size === undefined ? [] : [[Number(size), element] as const];
    }),
  ];
  expect(sized.map(([size]) => size)).toEqual([64, 128, 16, 32, 80]);
  for (const [size, { attributes }] of sized) {
    const png = readFileSync(path.join(ROOT, new URL(attributes.DefaultValue ?? '').pathname));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('texts keep to their limits and are there in English', () => {
  const LIMITS = { DisplayName: 125, Description: 250, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;
  for (const [name, limit] of Object.entries(LIMITS)) {
    const texts = name.startsWith('bt:') ? named(name).flatMap(({ children }) => children) : named(name).slice(0, 1);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      for (const value of values(text)) expect(value.length).toBeLessThanOrEqual(limit);
      expect(text.children.map(({ attributes }) => attributes.Locale)).toEqual(['en-US']);
    }
  }
  expect(named('DefaultLocale')[0]?.text).toBe('it-IT');
});

test('what the code calls by name has that name here', () => {
  const ids = named('Control', 'Group').flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(PANE_COMMAND);
  expect(named('bt:Image').map(({ attributes }) => attributes.id)).toContain(NOTICE_ICON);
  const gate = readFileSync(path.join(ROOT, 'src/hosts/outlook/send-gate.ts'), 'utf8');
  const events = named('LaunchEvent').map(({ attributes }) => attributes);
  expect(events).toEqual([
    { Type: 'OnNewMessageCompose', FunctionName: 'onNewMessageCompose' },
    { Type: 'OnMessageRecipientsChanged', FunctionName: 'onMessageRecipientsChanged' },
    { Type: 'OnMessageSend', FunctionName: 'onMessageSend', SendMode: 'SoftBlock' },
  ]);
  for (const { FunctionName = '' } of events) expect(gate).toContain(`Office.actions.associate('${FunctionName}'`);
});

test('the version is the package’s, and no newer Outlook is asked for than Exchange on-premises has', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(named('Version')[0]?.text).toBe(`${version}.0`);
  expect(named('Set')[0]?.attributes.MinVersion).toBe('1.5');
  expect(named('bt:Sets')[0]?.attributes.DefaultMinVersion).toBe('1.5');
});
