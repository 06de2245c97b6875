import type { OrganizationSettings, SenderProfile } from '../../../core/context';
import type { ModuleDirectory } from '../../../core/routing/directory';
import { readConfiguration } from '../configuration/read-configuration';
import { readPerson } from '../store/person';
import { backgroundLocale, type BackgroundLocale } from './background-locale';

/** All that the gate knows besides the draft. */
export interface GateSettings {
  readonly organization: OrganizationSettings;
  readonly directory: ModuleDirectory;
  readonly sender: SenderProfile;
  readonly locale: BackgroundLocale;
}

export async function readGateSettings(): Promise<GateSettings> {
  const [{ settings, directory }, { person, language }] = await Promise.all([readConfiguration(), readPerson()]);
  return { organization: settings, directory, sender: person.profile, locale: backgroundLocale(language) };
}
