import { en } from './en';
import { it } from './it';
import type { Locale, LocaleTag } from './locale';

export const LOCALES: Readonly<Record<LocaleTag, Locale>> = { it, en };

/** The locale for a language tag (BCP 47) such as `it-IT`; Italian, whose guidelines these are, for all but English. */
export function localeFor(languageTag: string): Locale {
  return languageTag.toLowerCase().startsWith('en') ? en : it;
}
