import { isLocaleTag, type LocaleTag } from '../../../locales/locale';
import type { PersonSettings } from '../../../pane/draft-port';
import { toPerson } from '../../../pane/model/stored-person';
import type { RoamingReader } from './roaming-values';

/** "I miei dati" as they were kept. */
export function readStoredPerson(roaming: RoamingReader): PersonSettings {
  return toPerson(roaming.read('person'));
}

/** The language that the person chose in the pane, if any. */
export function readStoredLanguage(roaming: RoamingReader): LocaleTag | null {
  const stored = roaming.read('language');
  return isLocaleTag(stored) ? stored : null;
}
