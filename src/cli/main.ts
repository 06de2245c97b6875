import { CommanderError } from 'commander';
import { createColors } from 'picocolors';
import packageFile from '../../package.json';
import { LOCALES } from '../locales';
import { isLocaleTag, type Locale } from '../locales/locale';
import { runCheck } from './check-command';
import { type CommandHost, EXIT_BAD_INPUT, EXIT_SENDABLE } from './command-host';
import { wantsColour } from './colour';
import { runImport } from './directory/import-command';
import { runReview } from './directory/review-command';
import { DEFAULT_LANGUAGE, languageArgument } from './language';
import { LineOutput } from './output';
import { runCheckUrl } from './package/check-url-command';
import { fetchFile } from './package/fetch-file';
import { runPackage } from './package/package-command';
import { createProgram } from './program';
import { usageFault } from './usage-fault';

const output = new LineOutput(process.stdout);
const errors = new LineOutput(process.stderr);

/** Runs the command line and gives its exit status. Never rejects: what goes wrong is told in one line of the chosen language. */
async function main(args: readonly string[]): Promise<number> {
  const language = languageArgument(args);
  if (!isLocaleTag(language)) {
    return refuse(LOCALES[DEFAULT_LANGUAGE].cli.usageFault({ kind: 'unknown-language', found: language }));
  }
  const locale = LOCALES[language];
  try {
    const status = await run(args, locale);
    await output.settled();
    if (output.fault === null) return status;
    return await refuse(locale.cli.unwritable[output.fault.code === 'ENOSPC' ? 'no-space' : 'other']);
  } catch (error) {
    return refuse(locale.cli.internalError(error instanceof Error ? error.message : String(error)));
  }
}

async function run(args: readonly string[], locale: Locale): Promise<number> {
  let status = EXIT_SENDABLE;
  const colours = createColors(wantsColour(process.env, process.stdout.isTTY));
  const host: CommandHost = { locale, input: process.stdin, output, errors, colours };
  const program = createProgram(locale.cli, packageFile.version, {
    check: async (files, options) => {
      status = await runCheck(files, options, host);
    },
    importDirectory: async (file, options) => {
      status = await runImport(file, options, host);
    },
    reviewDirectory: async (file, options) => {
      status = await runReview(file, options, host);
    },
    packageSite: async (options) => {
      status = await runPackage(options, host);
    },
    checkUrl: async (url) => {
      status = await runCheckUrl(url, host, fetchFile);
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const fault = usageFault(error);
    return fault === null ? EXIT_SENDABLE : refuse(locale.cli.usageFault(fault), locale.cli.seeHelp);
  }
}

async function refuse(...lines: readonly string[]): Promise<number> {
  for (const line of lines) await errors.line(line);
  return EXIT_BAD_INPUT;
}

void main(process.argv.slice(2)).then((status) => {
  // Not process.exit: what is written to a pipe may still be on its way.
  process.exitCode = status;
});
