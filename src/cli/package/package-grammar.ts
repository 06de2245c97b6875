import type { Command } from 'commander';
import type { CliTexts } from '../../locales/texts/cli-texts';
import type { PackageOptions } from './package-command';

export interface PackageActions {
  readonly packageSite: (options: PackageOptions) => Promise<void>;
  readonly checkUrl: (url: string) => Promise<void>;
}

/** As parsed: with `--check-url` none of the others is needed. */
type GivenOptions = Partial<PackageOptions> & { readonly checkUrl?: string };

const NEEDED = ['url', 'config', 'directory', 'out'] as const;

/** The grammar of `package`. */
export function addPackageCommand(program: Command, { help }: CliTexts, actions: PackageActions): void {
  const { package: texts } = help;
  program
    .command('package')
    .summary(texts.about)
    .description(texts.about)
    .usage(
      '--url URL --config FILE --directory FILE --out DIR [--outlook-web URL…] [--release DIR] [--force]\n       ticket-in-regola package --check-url URL',
    )
    .option('--url <URL>', texts.url)
    .option('--config <FILE>', texts.config)
    .option('--directory <FILE>', texts.directory)
    .option('--out <DIR>', texts.out)
    .option('--outlook-web <URL...>', texts.outlookWeb)
    .option('--release <DIR>', texts.release)
    .option('--force', texts.force)
    .option('--check-url <URL>', texts.checkUrl)
    .option('--lang <LANG>', help.language)
    .helpOption('-h, --help', help.help)
    .addHelpText('after', `\n${texts.more}`)
    .action(async (options: GivenOptions, command: Command) => {
      if (options.checkUrl !== undefined) {
        await actions.checkUrl(options.checkUrl);
        return;
      }
      const { url, config, directory, out } = options;
      const missing = NEEDED.find((name) => options[name] === undefined);
      if (missing !== undefined)
        command.error(`error: '--${missing} <X>'`, { code: 'commander.missingMandatoryOptionValue' });
      else if (url !== undefined && config !== undefined && directory !== undefined && out !== undefined)
        await actions.packageSite({ ...options, url, config, directory, out });
    });
}
