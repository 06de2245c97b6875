import { thunderbird as english } from '../../../locales/en/thunderbird';
import { findings as englishFindings } from '../../../locales/en/findings';
import { thunderbird as italian } from '../../../locales/it/thunderbird';
import { findings as italianFindings } from '../../../locales/it/findings';
import type { Locale, LocaleTag } from '../../../locales/locale';
import { preferredLanguage } from '../../../pane/language-choice';

/** The words that background and popup need; the pane has all. */
export type BackgroundLocale = Pick<Locale, 'tag' | 'findings' | 'thunderbird'>;

/** @param chosen the person's own choice; else Thunderbird's language decides */
export function backgroundLocale(chosen: LocaleTag | null): BackgroundLocale {
  return preferredLanguage(chosen, [messenger.i18n.getUILanguage()]) === 'en'
    ? { tag: 'en', findings: englishFindings, thunderbird: english }
    : { tag: 'it', findings: italianFindings, thunderbird: italian };
}
