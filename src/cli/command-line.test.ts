import { CommanderError } from 'commander';
import { cli as en } from '../locales/en/cli';
import { cli as it_ } from '../locales/it/cli';
import type { CheckOptions } from './check-command';
import { wantsColour } from './colour';
import { languageArgument } from './language';
import { type CommandActions, createProgram } from './program';
import { usageFault } from './usage-fault';

interface Call {
  readonly files: readonly string[];
  readonly options: CheckOptions;
}

const IDLE: CommandActions = {
  check: () => Promise.resolve(),
  importDirectory: () => Promise.resolve(),
  reviewDirectory: () => Promise.resolve(),
  packageSite: () => Promise.resolve(),
  checkUrl: () => Promise.resolve(),
};

async function parse(...args: string[]): Promise<Call | ReturnType<typeof usageFault>> {
  const calls: Call[] = [];
  const record = (files: readonly string[] | string, options: CheckOptions): Promise<void> => {
    calls.push({ files: typeof files === 'string' ? [files] : files, options });
    return Promise.resolve();
  };
  const program = createProgram(it_, '1.2.3', {
    ...IDLE,
    check: record,
    importDirectory: record,
    reviewDirectory: record,
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return usageFault(error);
    throw error;
  }
  return calls[0] ?? null;
}

describe('the command line', () => {
  it('takes options before and behind the files', async () => {
    expect(await parse('check', '--json', 'a.eml', '-', '--config', 'c.json', 'b.jsonl')).toEqual({
      files: ['a.eml', '-', 'b.jsonl'],
      options: { json: true, config: 'c.json' },
    });
  });

  it('takes file names that begin with a hyphen behind --', async () => {
    expect(await parse('check', '--', '-bozza.eml')).toMatchObject({ files: ['-bozza.eml'] });
  });

  it('takes the commands about directories', async () => {
    expect(await parse('directory', 'import', '-', '--out', 'm.json', '--force')).toEqual({
      files: ['-'],
      options: { out: 'm.json', force: true },
    });
    expect(await parse('directory', 'check', '--json', 'm.json')).toEqual({
      files: ['m.json'],
      options: { json: true },
    });
    expect(await parse('directory')).toEqual({ kind: 'no-command' });
    expect(await parse('directory', 'importa')).toEqual({ kind: 'unknown-command', name: 'importa' });
  });

  it.each([
    [['check', '--jsn', 'a.eml'], { kind: 'unknown-option', name: '--jsn' }],
    [['check', 'a.eml', '--config'], { kind: 'missing-value', name: '--config' }],
    [['controlla', 'a.eml'], { kind: 'unknown-command', name: 'controlla' }],
    [['check'], { kind: 'no-files' }],
    [['package', '--url', 'https://a.example/'], { kind: 'missing-option', name: '--config' }],
  ])('finds the fault in %j', async (args, fault) => {
    expect(await parse(...args)).toEqual(fault);
  });

  it('has its help in the language of the messages', () => {
    expect(createProgram(it_, '1.2.3', IDLE).helpInformation()).toMatch(
      /Comandi:\n {2}check \[opzioni\] FILE… {2,}Controlla[^]*\n {2}directory COMANDO {2,}Prepara[^]*\n {2}package \[opzioni\][^]*\n {2}help \[COMANDO\] /,
    );
    const [check] = createProgram(it_, '1.2.3', IDLE).commands;
    expect(check?.helpInformation()).toMatch(/Uso: ticket-in-regola check \[--config FILE\][^]*Argomenti:[^]*Opzioni:/);
    expect(createProgram(en, '1.2.3', IDLE).helpInformation()).toMatch(/Usage:[^]*Options:[^]*Commands:/);
  });
});

describe('languageArgument', () => {
  it.each([
    [['check', 'a.eml'], 'it'],
    [['--lang', 'en', 'check', 'a.eml'], 'en'],
    [['check', '--lang=en', 'a.eml'], 'en'],
    [['check', '--lang', 'de'], 'de'],
    [['check', '--', '--lang', 'en'], 'it'],
  ])('reads %j', (args, language) => {
    expect(languageArgument(args)).toBe(language);
  });
});

describe('wantsColour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ CI: 'true' }, false, false],
  ])('with %j and a terminal: %s', (environment, isTerminal, expected) => {
    expect(wantsColour(environment, isTerminal)).toBe(expected);
  });
});
