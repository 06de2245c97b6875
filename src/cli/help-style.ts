import type { CliTexts } from '../locales/texts/cli-texts';

/** The parser's own headings, in the language of the messages. */
export function helpHeading(title: string, { help }: CliTexts): string {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': help.usageHeading,
    'Arguments:': help.argumentsHeading,
    'Options:': help.optionsHeading,
    'Commands:': help.commandsHeading,
  };
  return headings[title] ?? title;
}
