import { Command } from 'commander';
import type { CliTexts } from '../locales/texts/cli-texts';
import type { CheckOptions } from './check-command';

export type CheckAction = (files: readonly string[], options: CheckOptions) => Promise<void>;

/** The command line's grammar. Faults are thrown as `CommanderError` and told by the caller; help and version go to standard output. */
export function createProgram(texts: CliTexts, version: string, check: CheckAction): Command {
  const { help } = texts;
  const program = new Command('ticket-in-regola');
  program
    .description(help.program)
    .usage(help.programUsage)
    .version(version, '-V, --version', help.version)
    .option('--lang <LANG>', help.language)
    .helpOption('-h, --help', help.help)
    .helpCommand(`help ${help.commandUsage.help}`, help.helpCommand)
    .configureHelp({
      styleTitle: (title) => headings(texts)[title] ?? title,
      subcommandTerm: (command) => commandTerm(command.name(), texts),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  program
    .command('check')
    .summary(help.check)
    .description(help.check)
    .usage('[--config FILE] [--sender FILE] [--directory FILE] [--json] FILE…')
    .argument('<FILE...>', help.files)
    .option('--config <FILE>', help.config)
    .option('--sender <FILE>', help.sender)
    .option('--directory <FILE>', help.directory)
    .option('--json', help.json)
    .option('--lang <LANG>', help.language)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${help.checkMore}`)
    .action(check);
  return program;
}

/** The parser's own would say "[options]" in every language. */
function commandTerm(name: string, { help }: CliTexts): string {
  return name === 'check' || name === 'help' ? `${name} ${help.commandUsage[name]}` : name;
}

function headings(texts: CliTexts): Readonly<Record<string, string>> {
  return {
    'Usage:': texts.help.usageHeading,
    'Arguments:': texts.help.argumentsHeading,
    'Options:': texts.help.optionsHeading,
    'Commands:': texts.help.commandsHeading,
  };
}
