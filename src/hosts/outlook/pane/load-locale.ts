import { it } from '../../../locales/it';
import type { Locale, LocaleTag } from '../../../locales/locale';

/** Italian is at hand; English comes in a file of its own, and where that cannot be had Italian is better than nothing. */
export async function loadLocale(tag: LocaleTag): Promise<Locale> {
  if (tag === 'it') return it;
  try {
    const { en } = await import('../../../locales/en');
    return en;
  } catch {
    return it;
  }
}
