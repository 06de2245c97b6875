import { isLocaleTag, type LocaleTag } from '../locales/locale';

/** The language of the interface and how to change it; the host keeps the choice. */
export interface LanguageChoice {
  readonly tag: LocaleTag;
  readonly choose: (tag: LocaleTag) => void;
}

/** Italian unless the browser, or the writer's own choice, says English. @param languages as in `navigator.languages` */
export function preferredLanguage(chosen: string | null, languages: readonly string[]): LocaleTag {
  if (isLocaleTag(chosen)) return chosen;
  const first = languages[0]?.toLowerCase() ?? 'it';
  return first === 'en' || first.startsWith('en-') ? 'en' : 'it';
}
