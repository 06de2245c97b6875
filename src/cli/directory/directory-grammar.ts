import type { Command } from 'commander';
import type { CliTexts } from '../../locales/texts/cli-texts';
import { speakHelp } from '../help-style';
import type { ImportOptions } from './import-command';
import type { ReviewOptions } from './review-command';

export interface DirectoryActions {
  readonly importDirectory: (file: string, options: ImportOptions) => Promise<void>;
  readonly reviewDirectory: (file: string, options: ReviewOptions) => Promise<void>;
}

/** The grammar of `directory import` and `directory check`. */
export function addDirectoryCommands(program: Command, texts: CliTexts, actions: DirectoryActions): void {
  const { help } = texts;
  const { directories } = help;
  const group = speakHelp(program.command('directory'), texts, directories.commandUsage)
    .summary(directories.group)
    .description(directories.group)
    .usage(help.commandUsage.directory);
  group
    .command('import')
    .summary(directories.import)
    .description(directories.import)
    .usage('[--out FILE] [--name NAME] [--source URL] [--force] [--json] FILE|-')
    .argument('<FILE>', directories.importFile)
    .option('--out <FILE>', directories.importOut)
    .option('--name <NAME>', directories.importName)
    .option('--source <URL>', directories.importSource)
    .option('--force', help.force)
    .option('--json', directories.json)
    .option('--lang <LANG>', help.language)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${directories.importMore}`)
    .action(actions.importDirectory);
  group
    .command('check')
    .summary(directories.check)
    .description(directories.check)
    .usage('[--json] FILE|-')
    .argument('<FILE>', directories.checkFile)
    .option('--json', directories.json)
    .option('--lang <LANG>', help.language)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${directories.checkMore}`)
    .action(actions.reviewDirectory);
}
