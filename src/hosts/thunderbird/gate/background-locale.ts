import { thunderbird as english } from '../../../locales/en/thunderbird';
import { rules as englishRules } from '../../../locales/en/rules';
import { thunderbird as italian } from '../../../locales/it/thunderbird';
import { rules as italianRules } from '../../../locales/it/rules';
import type { Locale, LocaleTag } from '../../../locales/locale';
import { preferredLanguage } from '../../../pane/language-choice';

/** The words that background and popup need; the pane has all. */
export type BackgroundLocale = Pick<Locale, 'tag' | 'rules' | 'thunderbird'>;

/** @param chosen the person's own choice; else Thunderbird's language decides */
export function backgroundLocale(chosen: LocaleTag | null): BackgroundLocale {
  return preferredLanguage(chosen, [messenger.i18n.getUILanguage()]) === 'en'
    ? { tag: 'en', rules: englishRules, thunderbird: english }
    : { tag: 'it', rules: italianRules, thunderbird: italian };
}
