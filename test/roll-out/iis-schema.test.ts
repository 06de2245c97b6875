import { XMLParser } from 'fast-xml-parser';
import { LOCALES } from '../../src/locales';
import { toText } from '../../src/rollout/files';
import { packageSite } from '../../src/rollout/package-site';
import { iisFaults, type OrderedElement } from './support/iis-schema';
import { CONFIG, MODULES, sampleRelease } from './support/sample-release';

const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true, parseAttributeValue: false });

function faultsOf(text: string): readonly string[] {
  return iisFaults(parser.parse(text) as readonly OrderedElement[]);
}

const packaged = packageSite({
  release: sampleRelease(),
  url: 'https://www.comune.example/ticket/',
  config: CONFIG,
  modules: MODULES,
  outlookOrigins: ['https://posta.comune.example'],
  locale: LOCALES.it,
});
const webConfig = toText((packaged.ok ? packaged.value.files.get('sito/web.config') : undefined) ?? new Uint8Array());

test('IIS knows every element and attribute of web.config, and no entry stands twice', () => {
  expect(webConfig).toContain('<location path="taskpane.html">');
  expect(faultsOf(webConfig)).toEqual([]);
});

test.each([
  ['<directoryBrowse enabled="false" />', '<directoryBrowse enabled="no" />', '/directoryBrowse: enabled="no"'],
  ['<directoryBrowse ', '<directoryBrowsing ', '/directoryBrowsing: unknown element'],
  ['cacheControlMode="NoControl"', 'cacheControlMode="None"', '/staticContent/clientCache: cacheControlMode="None"'],
  ['<remove fileExtension=".json" />', '', null],
  [
    '<remove fileExtension=".json" />',
    '<remove fileExtension=".json" mimeType="x" />',
    '/staticContent/remove: mimeType',
  ],
  [
    '<remove name="Referrer-Policy" />',
    '<add name="referrer-policy" value="origin" />',
    '/httpProtocol/customHeaders/add: referrer-policy twice',
  ],
  ['<location path="config.json">', '<location path="TASKPANE.html">', 'taskpane.html: twice'],
])('what IIS refuses is found: %s as %s', (before, after, fault) => {
  expect(webConfig).toContain(before);
  const faults = faultsOf(webConfig.replace(before, after));
  if (fault === null) expect(faults).toEqual([]);
  else expect(faults).toContain(fault);
});
