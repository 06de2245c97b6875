import type { Command } from 'commander';
import packageFile from '../../package.json';
import { type CommandActions, createProgram } from '../../src/cli/program';
import { LOCALES } from '../../src/locales';
import { blockLines, codeSpans, guides } from './support/guides';

const GUIDES = guides();

/** The grammar alone: nothing is run. */
const PROGRAM = createProgram(LOCALES.it.cli, '0.0.0', {} as CommandActions);

function commandOf(words: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  let command = PROGRAM;
  let rest = words;
  for (;;) {
    const [name] = rest;
    const inner = command.commands.find((one) => one.name() === name);
    if (inner === undefined) return { command, rest };
    command = inner;
    rest = rest.slice(1);
  }
}

function optionsOf(command: Command): readonly string[] {
  return command.options.flatMap(({ long }) => (long ? [long] : []));
}

function everyOption(command: Command): readonly string[] {
  return [...optionsOf(command), ...command.commands.flatMap(everyOption)];
}

/** What of a command line the program would not understand. */
function misunderstood(line: string): readonly string[] {
  const { command, rest } = commandOf(line.split(/\s+/));
  if (command === PROGRAM) return [line];
  const known = optionsOf(command);
  return rest.filter((word) => word.startsWith('--') && !known.includes(word));
}

test.each(GUIDES)('$name: the command line understands its commands', ({ text }) => {
  const lines = [...blockLines(text, 'sh'), ...codeSpans(text)].flatMap((code) => {
    const [, line] = /^(?:node dist\/cli\/)?ticket-in-regola(?:\.js)? (.+)$/.exec(code) ?? [];
    return line === undefined ? [] : [line];
  });
  expect(lines.flatMap(misunderstood)).toEqual([]);
});

test.each(GUIDES)('$name: options that are named alone are options', ({ text }) => {
  const known = everyOption(PROGRAM);
  const named = codeSpans(text).flatMap((code) => (code.startsWith('--') ? [code.split(' ')[0] ?? ''] : []));
  expect(named.filter((option) => !known.includes(option))).toEqual([]);
});

test.each(GUIDES)('$name: its npm commands are in package.json', ({ text }) => {
  const named = [...blockLines(text, 'sh'), ...codeSpans(text)].flatMap((code) =>
    [...code.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
  );
  expect(named.filter((script) => !(script in packageFile.scripts))).toEqual([]);
});

test('the guide for administrators shows every step that the command line has', () => {
  const lines = GUIDES.flatMap(({ text }) => blockLines(text, 'sh')).join('\n');
  for (const step of ['directory import', 'directory check', 'package --url', 'package --check-url'])
    expect(lines).toContain(` ${step} `);
});
