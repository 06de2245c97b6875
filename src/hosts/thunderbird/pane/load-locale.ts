import { it } from '../../../locales/it';
import type { Locale, LocaleTag } from '../../../locales/locale';

/** Italian is at hand; English comes in a file of its own. */
export async function loadLocale(tag: LocaleTag): Promise<Locale> {
  if (tag === 'it') return it;
  const { en } = await import('../../../locales/en');
  return en;
}
