import { readSenderProfile } from '../../../config/sender';
import { EMPTY_PROFILE } from '../../../core/context';
import type { LocaleTag } from '../../../locales/locale';
import type { PersonSettings } from '../../../pane/draft-port';
import type { RoamingReader } from './roaming-values';

/** "I miei dati" as they were kept; damaged ones are nobody's. */
export function readStoredPerson(roaming: RoamingReader): PersonSettings {
  const stored = roaming.read('person');
  if (typeof stored !== 'object' || stored === null) return { profile: EMPTY_PROFILE, introduced: false };
  const { profile, introduced } = stored as Readonly<Record<string, unknown>>;
  const reading = readSenderProfile(profile);
  return { profile: reading.ok ? reading.value : EMPTY_PROFILE, introduced: introduced === true };
}

/** The language that the person chose in the pane, if any. */
export function readStoredLanguage(roaming: RoamingReader): LocaleTag | null {
  const stored = roaming.read('language');
  return stored === 'it' || stored === 'en' ? stored : null;
}
