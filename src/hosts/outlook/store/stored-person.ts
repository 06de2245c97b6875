import { EMPTY_PROFILE, type SenderProfile } from '../../../core/context';
import { isEmptyHabit, toHabit } from '../../../core/routing/habit';
import type { LocaleTag } from '../../../locales/locale';
import type { PersonSettings } from '../../../pane/draft-port';
import type { RoamingReader } from './roaming-values';
import { isRecord, isText } from './shapes';

/** "I miei dati" as they were kept; whatever is missing or of another kind counts as not said. */
export function readStoredPerson(roaming: RoamingReader): PersonSettings {
  const stored = roaming.read('person');
  if (!isRecord(stored)) return { profile: EMPTY_PROFILE, introduced: false };
  const habit = toHabit(stored.habit);
  return {
    profile: toProfile(stored.profile),
    introduced: stored.introduced === true,
    ...(isEmptyHabit(habit) ? {} : { habit }),
  };
}

/** The language that the person chose in the pane, if any. */
export function readStoredLanguage(roaming: RoamingReader): LocaleTag | null {
  const stored = roaming.read('language');
  return stored === 'it' || stored === 'en' ? stored : null;
}

function toProfile(value: unknown): SenderProfile {
  if (!isRecord(value)) return EMPTY_PROFILE;
  const { name, phone, entities, availability } = value;
  return {
    name: textOrNull(name),
    phone: textOrNull(phone),
    entities: Array.isArray(entities) ? entities.filter(isText) : [],
    availability: textOrNull(availability),
  };
}

function textOrNull(value: unknown): string | null {
  return isText(value) && value !== '' ? value : null;
}
