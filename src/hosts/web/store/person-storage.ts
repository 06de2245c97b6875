import type { SenderProfile } from '../../../core/context';
import { EMPTY_PROFILE } from '../../../core/context';
import { isEmptyHabit, toHabit } from '../../../core/routing/habit';
import type { PersonSettings } from '../../../pane/draft-port';
import type { LocalSettings } from './local-settings';

const KEY = 'person';

/** "I miei dati" as they were kept; whatever is missing or of another kind counts as not said. */
export function readPerson(settings: LocalSettings): PersonSettings {
  const stored = settings.read(KEY);
  if (!isRecord(stored)) return { profile: EMPTY_PROFILE, introduced: false };
  const habit = toHabit(stored.habit);
  return {
    profile: toProfile(stored.profile),
    introduced: stored.introduced === true,
    ...(isEmptyHabit(habit) ? {} : { habit }),
  };
}

export function writePerson(settings: LocalSettings, person: PersonSettings): void {
  settings.write(KEY, person);
}

function toProfile(value: unknown): SenderProfile {
  if (!isRecord(value)) return EMPTY_PROFILE;
  const { name, phone, entities, availability } = value;
  return {
    name: textOrNull(name),
    phone: textOrNull(phone),
    entities: Array.isArray(entities) ? entities.filter((entity) => typeof entity === 'string') : [],
    availability: textOrNull(availability),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
