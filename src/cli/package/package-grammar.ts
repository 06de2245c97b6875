import type { Command } from 'commander';
import type { CliTexts } from '../../locales/texts/cli-texts';
import type { PackageOptions } from './package-command';

export interface PackageActions {
  readonly packageSite: (options: PackageOptions) => Promise<void>;
}

/** The grammar of `package`. */
export function addPackageCommand(program: Command, { help }: CliTexts, actions: PackageActions): void {
  const { package: texts } = help;
  program
    .command('package')
    .summary(texts.about)
    .description(texts.about)
    .usage('--url URL --config FILE --directory FILE --out DIR [--outlook-web URL…] [--release DIR] [--force]')
    .requiredOption('--url <URL>', texts.url)
    .requiredOption('--config <FILE>', texts.config)
    .requiredOption('--directory <FILE>', texts.directory)
    .requiredOption('--out <DIR>', texts.out)
    .option('--outlook-web <URL...>', texts.outlookWeb)
    .option('--release <DIR>', texts.release)
    .option('--force', texts.force)
    .option('--lang <LANG>', help.language)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${texts.more}`)
    .action(actions.packageSite);
}
