import type { Locale } from '../../../locales/locale';
import { preferredLanguage } from '../../../pane/language-choice';
import { readPerson } from '../store/person';
import { loadLocale } from './load-locale';

/** The words that a page begins with: those chosen, else Thunderbird's language, where it is one of ours. */
export async function startLocale(): Promise<Locale> {
  const language = await readPerson().then(
    (stored) => stored.language,
    () => null,
  );
  return loadLocale(preferredLanguage(language, [messenger.i18n.getUILanguage()]));
}
