import { CommanderError } from 'commander';
import { createColors } from 'picocolors';
import packageFile from '../../package.json';
import { LOCALES } from '../locales';
import { EXIT_BAD_INPUT, EXIT_SENDABLE, runCheck } from './check-command';
import { wantsColour } from './colour';
import { DEFAULT_LANGUAGE, isLocaleTag, languageArgument } from './language';
import { LineOutput } from './output';
import { createProgram } from './program';
import { usageFault } from './usage-fault';

const output = new LineOutput(process.stdout);
const errors = new LineOutput(process.stderr);

/** Runs the command line and gives its exit status. */
async function main(args: readonly string[]): Promise<number> {
  const language = languageArgument(args);
  if (!isLocaleTag(language)) {
    await errors.line(LOCALES[DEFAULT_LANGUAGE].cli.usageFault({ kind: 'unknown-language', found: language }));
    return EXIT_BAD_INPUT;
  }
  const locale = LOCALES[language];
  let status = EXIT_SENDABLE;
  const colours = createColors(wantsColour(process.env, process.stdout.isTTY));
  const program = createProgram(locale.cli, packageFile.version, async (files, options) => {
    status = await runCheck(files, options, { locale, input: process.stdin, output, errors, colours });
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const fault = usageFault(error);
    if (fault === null) return EXIT_SENDABLE;
    await errors.line(locale.cli.usageFault(fault));
    await errors.line(locale.cli.seeHelp);
    return EXIT_BAD_INPUT;
  }
}

main(process.argv.slice(2)).then(
  (status) => {
    // Not process.exit: what is written to a pipe may still be on its way.
    process.exitCode = status;
  },
  async (error: unknown) => {
    process.exitCode = EXIT_BAD_INPUT;
    await errors.line(
      LOCALES[DEFAULT_LANGUAGE].cli.internalError(error instanceof Error ? error.message : String(error)),
    );
  },
);
