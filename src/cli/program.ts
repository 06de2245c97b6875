import { Command } from 'commander';
import type { CliTexts } from '../locales/texts/cli-texts';
import type { CheckOptions } from './check-command';
import { speakHelp } from './help-style';
import { addPackageCommand, type PackageActions } from './package/package-grammar';
import { addDirectoryCommands, type DirectoryActions } from './directory/directory-grammar';

/** What each command does once its line is understood. */
export interface CommandActions extends DirectoryActions, PackageActions {
  readonly check: (files: readonly string[], options: CheckOptions) => Promise<void>;
}

/** The command line's grammar. Faults are thrown as `CommanderError` and told by the caller; help and version go to standard output. */
export function createProgram(texts: CliTexts, version: string, actions: CommandActions): Command {
  const { help } = texts;
  const program = new Command('ticket-in-regola');
  speakHelp(program, texts, help.commandUsage)
    .description(help.program)
    .usage(help.programUsage)
    .version(version, '-V, --version', help.version)
    .option('--lang <LANG>', help.language)
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
    .action(actions.check);
  addDirectoryCommands(program, texts, actions);
  addPackageCommand(program, texts, actions);
  return program;
}
