import type { DayText, MomentText, OriginText } from '../../locales/texts/diagnosis-texts';
import type { ConfigurationOrigin } from '../draft-port';

/** The day of a time as people say it, in the time zone of the computer. @param time and `now` in milliseconds since 1970 */
export function dayOf(time: number, now: number): DayText {
  const date = new Date(time);
  const today = new Date(now);
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (isSameDay(date, today)) return { kind: 'today' };
  if (isSameDay(date, yesterday)) return { kind: 'yesterday' };
  const year = date.getFullYear();
  return {
    kind: 'date',
    day: date.getDate(),
    month: date.getMonth(),
    year: year === today.getFullYear() ? null : year,
  };
}

function momentOf(time: number, now: number): MomentText {
  const date = new Date(time);
  return { day: dayOf(time, now), hour: date.getHours(), minute: date.getMinutes() };
}

/** The origin of the configuration in the locales' terms. */
export function originText({ source, changed, taken, lastReading }: ConfigurationOrigin, now: number): OriginText {
  return {
    source,
    changed: changed === null ? null : dayOf(changed, now),
    taken: taken === null ? null : momentOf(taken, now),
    lastReading,
  };
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
