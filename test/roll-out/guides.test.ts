import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CommanderError } from 'commander';
import { createProgram } from '../../src/cli/program';
import { LOCALES } from '../../src/locales';

/** The guides are followed word by word: their links, commands, buttons and messages must be the program's. */
const ROOT = path.resolve(__dirname, '../..');
const GUIDES = path.join(ROOT, 'docs/guide');

const NAMES = readdirSync(GUIDES).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(path.join(GUIDES, name), 'utf8');

/** All that the locale's sources say, without their line breaks. */
const WORDS = readdirSync(path.join(ROOT, 'src/locales/it'))
  .map((name) => readFileSync(path.join(ROOT, 'src/locales/it', name), 'utf8'))
  .join('\n');

test.each(NAMES)('%s links to what is there', (name) => {
  for (const [, target = ''] of read(name).matchAll(/\]\(([^)]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [file = '', anchor] = target.split('#');
    const linked = file === '' ? name : file;
    expect([target, existsSync(path.join(GUIDES, linked))]).toEqual([target, true]);
    if (anchor === undefined) continue;
    const headings = [...read(linked).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replace(/ /g, '-'),
    );
    expect(headings).toContain(anchor);
  }
});

test.each(NAMES)('the commands of %s are understood', async (name) => {
  const commands = [...read(name).matchAll(/^(?:node dist\/cli\/)?ticket-in-regola(?:\.js)? (.*)$/gm)];
  for (const [, line = ''] of commands) {
    let calls = 0;
    const call = (): Promise<void> => {
      calls += 1;
      return Promise.resolve();
    };
    const program = createProgram(LOCALES.it.cli, '0', {
      check: call,
      importDirectory: call,
      reviewDirectory: call,
      packageSite: call,
      checkUrl: call,
    });
    const fault = await program.parseAsync(line.split(' '), { from: 'user' }).then(
      () => null,
      (error: unknown) => (error instanceof CommanderError ? error.message : String(error)),
    );
    expect([line, fault, calls]).toEqual([line, null, 1]);
  }
  if (name === 'installazione.md') expect(commands.length).toBe(4);
});

test('the npm commands of the guides are there', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
  for (const name of NAMES)
    for (const [, script = ''] of read(name).matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
});

test('the messages that are explained are those of the program', () => {
  const [beforeOutlook = ''] = read('problemi.md').split('## Outlook');
  const messages = [...beforeOutlook.matchAll(/^\| `([^`]+)`/gm)].map(([, message = '']) => message);
  expect(messages.length).toBeGreaterThan(25);
  expect(messages.filter((message) => !WORDS.includes(message))).toEqual([]);
});

test('the buttons and sections that the guide names are those of the configuration page', () => {
  const { sections, packaging, modules } = LOCALES.it.setup;
  const straight = (text: string): string => text.replace(/’/g, "'");
  const guide = read('installazione.md').replace(/\s+/g, ' ');
  const named = [...Object.values(sections), packaging.prepare, packaging.zip, modules.replace, modules.openFiles];
  for (const words of named) expect(guide).toContain(straight(words));
});

test('the version of the zip that the guide names is this one', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(read('installazione.md')).toContain(`ticket-in-regola-${version}.zip`);
});
