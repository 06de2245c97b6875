import type { CommanderError } from 'commander';
import type { UsageFaultText } from '../locales/texts/cli-texts';

/** What is wrong with a command line, out of the parser's own (English) error; `null` where help or version were asked for. */
export function usageFault({ code, exitCode, message }: CommanderError): UsageFaultText | null {
  if (exitCode === 0) return null;
  const name = /'([^' <]*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return { kind: 'unknown-option', name };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', name };
    case 'commander.missingMandatoryOptionValue':
      return { kind: 'missing-option', name };
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', name };
    case 'commander.missingArgument':
      return { kind: 'no-files' };
    case 'commander.help':
      return { kind: 'no-command' };
    default:
      return { kind: 'other' };
  }
}
