import { readPerson } from '../store/person';
import { writeTechnicalFailure } from '../store/technical-failure';
import { within } from '../time/within';
import { backgroundLocale } from './background-locale';

/** Milliseconds for reading the language; Thunderbird's own holds where it takes longer. */
const LANGUAGE_TIME = 500;

/**
 * Tells the writer that a mail left without having been checked, or not wholly, and keeps a trace of it for whoever looks into it. Nothing
 * waits for it, and it never throws.
 */
export function tellTechnicalFailure(reasons: readonly string[]): void {
  console.warn(`Ticket in Regola: not everything could be checked at sending (${reasons.join('; ')})`);
  notify().catch(() => undefined);
  Promise.resolve()
    .then(() => writeTechnicalFailure({ time: Date.now(), reasons }))
    .catch(() => undefined);
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
