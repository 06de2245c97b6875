import { isLocaleTag, type LocaleTag } from '../../../locales/locale';
import type { PersonSettings } from '../../../pane/draft-port';
import { toPerson } from '../../../pane/model/stored-person';

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
  return { person: toPerson(stored[PERSON]), language: isLocaleTag(language) ? language : null };
}

export function writePerson(person: PersonSettings): Promise<void> {
  return messenger.storage.local.set({ [PERSON]: person });
}

export function writeLanguage(tag: LocaleTag): Promise<void> {
  return messenger.storage.local.set({ [LANGUAGE]: tag });
}
