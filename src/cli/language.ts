import type { LocaleTag } from '../locales/locale';

const OPTION = '--lang';

export const DEFAULT_LANGUAGE: LocaleTag = 'it';

/** The value of `--lang`, which is needed before the command line is parsed, as its faults are told in that language. */
export function languageArgument(args: readonly string[]): string {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const joined = options.find((arg) => arg.startsWith(`${OPTION}=`));
  if (joined !== undefined) return joined.slice(OPTION.length + 1);
  const index = options.indexOf(OPTION);
  return (index < 0 ? undefined : options[index + 1]) ?? DEFAULT_LANGUAGE;
}
