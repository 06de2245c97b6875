import { EMPTY_PROFILE, type SenderProfile } from '../../../core/context';
import { isEmptyHabit, toHabit } from '../../../core/routing/habit';
import type { LocaleTag } from '../../../locales/locale';
import type { PersonSettings } from '../../../pane/draft-port';
import { isRecord, textOrNull } from './records';

const PERSON = 'person';
const LANGUAGE = 'language';

export interface StoredPerson {
  readonly person: PersonSettings;
  /** What the person chose for the interface, if anything. */
  readonly language: LocaleTag | null;
}

/** "I miei dati" and the language; whatever is missing or of another kind counts as not said. */
export async function readPerson(): Promise<StoredPerson> {
  const stored = await messenger.storage.local.get([PERSON, LANGUAGE]);
  const language = stored[LANGUAGE];
  return { person: toPerson(stored[PERSON]), language: language === 'it' || language === 'en' ? language : null };
}

export function writePerson(person: PersonSettings): Promise<void> {
  return messenger.storage.local.set({ [PERSON]: person });
}

export function writeLanguage(tag: LocaleTag): Promise<void> {
  return messenger.storage.local.set({ [LANGUAGE]: tag });
}

function toPerson(stored: unknown): PersonSettings {
  if (!isRecord(stored)) return { profile: EMPTY_PROFILE, introduced: false };
  const habit = toHabit(stored.habit);
  return {
    profile: toProfile(stored.profile),
    introduced: stored.introduced === true,
    ...(isEmptyHabit(habit) ? {} : { habit }),
  };
}

function toProfile(stored: unknown): SenderProfile {
  if (!isRecord(stored)) return EMPTY_PROFILE;
  const { name, phone, entities, availability } = stored;
  return {
    name: textOrNull(name),
    phone: textOrNull(phone),
    entities: Array.isArray(entities) ? entities.filter((entity) => typeof entity === 'string') : [],
    availability: textOrNull(availability),
  };
}
