import { EMPTY_PROFILE, type SenderProfile } from '../../core/context';
import { isEmptyHabit, toHabit } from '../../core/routing/habit';
import type { PersonSettings } from '../draft-port';
import { isRecord } from './is-record';

/** "I miei dati" out of what a host kept of them, parsed from JSON; whatever is missing or of another kind counts as not said. */
export function toPerson(stored: unknown): PersonSettings {
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

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
