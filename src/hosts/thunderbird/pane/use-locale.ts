import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../../locales/locale';
import type { LanguageChoice } from '../../../pane/language-choice';
import { writeLanguage } from '../store/person';
import { loadLocale } from './load-locale';

/** The words of the interface and the choice of them, which the add-on keeps. */
export function useLocale(start: Locale): { readonly locale: Locale; readonly language: LanguageChoice } {
  const [locale, setLocale] = useState(start);
  useEffect(() => {
    document.documentElement.lang = locale.tag;
  }, [locale]);
  const language = useMemo(
    (): LanguageChoice => ({
      tag: locale.tag,
      choose: (tag) => {
        writeLanguage(tag).catch(() => undefined);
        loadLocale(tag).then(setLocale, () => undefined);
      },
    }),
    [locale],
  );
  return { locale, language };
}
