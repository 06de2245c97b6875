import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './read-manifest';

const SAMPLE = readFileSync(path.resolve(__dirname, '../sample-add-in/manifest.xml'), 'utf8');

test('a manifest in the words of a language', () => {
  expect(readManifest(SAMPLE, 'en-US')).toEqual({
    id: '6f0c7b52-6a55-4f25-9f4e-3f1f0c7be8a1',
    name: 'Sample',
    permission: 'ReadWriteItem',
    origin: 'https://localhost:3000',
    commands: [
      {
        id: 'sampleOpenPane',
        label: 'Open the sample',
        icon: 'https://localhost:3000/icon.svg',
        action: { type: 'pane', url: 'https://localhost:3000/pane.html', pinnable: true },
      },
    ],
    runtimeUrl: 'https://localhost:3000/runtime.html',
    launchEvents: [
      { type: 'OnNewMessageCompose', functionName: 'onNewMessageCompose', sendMode: 'SoftBlock' },
      { type: 'OnMessageRecipientsChanged', functionName: 'onMessageRecipientsChanged', sendMode: 'SoftBlock' },
      { type: 'OnMessageSend', functionName: 'onMessageSend', sendMode: 'SoftBlock' },
    ],
  });
  expect(readManifest(SAMPLE, 'it-IT')).toMatchObject({ name: 'Campione', commands: [{ label: 'Apri il campione' }] });
});

test('the mode of sending and a button that calls a function', () => {
  const changed = SAMPLE.replace('SendMode="SoftBlock"', 'SendMode="Block"').replace(
    /<Action[\s\S]*?<\/Action>/,
    '<Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action>',
  );
  expect(readManifest(changed, 'it-IT')).toMatchObject({
    commands: [{ action: { type: 'function', functionName: 'run' } }],
    launchEvents: [{ sendMode: 'SoftBlock' }, { sendMode: 'SoftBlock' }, { sendMode: 'Block' }],
  });
});

test.each([
  ['a resource that is not defined', SAMPLE.replace('bt:Url id="Pane.Url"', 'bt:Url id="Other"'), '"Pane.Url"'],
  ['no overrides', SAMPLE.replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''), 'VersionOverrides'],
  ['another kind of file', '<html></html>', 'OfficeApp'],
])('%s is told', (_what, xml, named) => {
  expect(() => readManifest(xml, 'it-IT')).toThrow(named);
});
