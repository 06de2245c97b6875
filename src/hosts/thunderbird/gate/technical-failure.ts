import { readPerson } from '../store/person';
import { within } from '../time/within';
import { backgroundLocale } from './background-locale';

/** What was last not checked, for the options page. */
export interface TechnicalFailure {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Names of calls and what they said, never words of a mail. */
  readonly reasons: readonly string[];
}

const KEY = 'technical-failure';

/** Milliseconds for reading the language; Italian where it takes longer. */
const LANGUAGE_TIME = 500;

/**
 * Tells the writer that a mail left without having been checked, or not wholly, and keeps a trace of it for whoever looks into it. Nothing
 * waits for it, and it never throws.
 */
export function tellTechnicalFailure(reasons: readonly string[]): void {
  console.warn(`Ticket in Regola: not everything could be checked at sending (${reasons.join('; ')})`);
  notify().catch(() => undefined);
  const failure: TechnicalFailure = { time: Date.now(), reasons };
  within(LANGUAGE_TIME, 'trace', () => messenger.storage.local.set({ [KEY]: failure })).catch(() => undefined);
}

async function notify(): Promise<void> {
  const language = await within(LANGUAGE_TIME, 'language', readPerson).then(
    (stored) => stored.language,
    () => null,
  );
  const { title, unchecked } = backgroundLocale(language).thunderbird.failure;
  const iconUrl = messenger.runtime.getURL('icon-64.png');
  await messenger.notifications.create('unchecked', { type: 'basic', iconUrl, title, message: unchecked });
}

/** `null` where nothing failed yet. */
export async function readTechnicalFailure(): Promise<TechnicalFailure | null> {
  const { [KEY]: stored } = await messenger.storage.local.get(KEY);
  return isFailure(stored) ? stored : null;
}

function isFailure(stored: unknown): stored is TechnicalFailure {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'time' in stored &&
    typeof stored.time === 'number' &&
    'reasons' in stored &&
    Array.isArray(stored.reasons)
  );
}
