import type { Command } from 'commander';
import type { CliTexts } from '../locales/texts/cli-texts';

/**
 * Lets a command that has others below it speak of itself in the language of the messages: its `--help`, its `help`, and headings and
 * terms, which the parser would write in English with "[options]".
 * @param usage what each command below it takes, by name; `help` among them
 */
export function speakHelp(
  command: Command,
  texts: CliTexts,
  usage: Readonly<Record<string, string>> & { readonly help: string },
): Command {
  const { help } = texts;
  return command
    .helpOption('-h, --help', help.help)
    .helpCommand(`help ${usage.help}`, help.helpCommand)
    .configureHelp({
      styleTitle: (title) => heading(title, texts),
      subcommandTerm: (inner) => commandTerm(inner.name(), usage),
    });
}

function commandTerm(name: string, usage: Readonly<Record<string, string>>): string {
  const own = usage[name];
  return own === undefined ? name : `${name} ${own}`;
}

function heading(title: string, { help }: CliTexts): string {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': help.usageHeading,
    'Arguments:': help.argumentsHeading,
    'Options:': help.optionsHeading,
    'Commands:': help.commandsHeading,
  };
  return headings[title] ?? title;
}
