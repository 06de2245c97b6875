import type { PersonSettings } from '../../../pane/draft-port';
import { toPerson } from '../../../pane/model/stored-person';
import type { LocalSettings } from './local-settings';

const KEY = 'person';

/** "I miei dati" as they were kept. */
export function readPerson(settings: LocalSettings): PersonSettings {
  return toPerson(settings.read(KEY));
}

export function writePerson(settings: LocalSettings, person: PersonSettings): void {
  settings.write(KEY, person);
}
