import type { SenderProfile } from '../../../core/context';
import type { Locale } from '../../../locales/locale';
import { outlook as english } from '../../../locales/en/outlook';
import { findings as englishFindings } from '../../../locales/en/findings';
import { outlook as italian } from '../../../locales/it/outlook';
import { findings as italianFindings } from '../../../locales/it/findings';
import { builtInConfiguration, readStoredConfiguration, type Configuration } from '../store/stored-configuration';
import { readStoredLanguage, readStoredPerson } from '../store/stored-person';
import type { RoamingReader } from '../store/roaming-values';

/** All that the gate knows besides the draft. */
export interface GateSettings {
  readonly configuration: Configuration;
  readonly sender: SenderProfile;
  readonly locale: Pick<Locale, 'findings' | 'outlook'>;
}

/** What packaging built in, overlaid by what the pane kept in the roaming settings. Nothing is fetched at sending. */
export function gateSettings(roaming: RoamingReader, displayLanguage: string): GateSettings {
  const language = readStoredLanguage(roaming) ?? displayLanguage;
  return {
    configuration: readStoredConfiguration(roaming) ?? builtInConfiguration(),
    sender: readStoredPerson(roaming).profile,
    locale: language.toLowerCase().startsWith('en')
      ? { findings: englishFindings, outlook: english }
      : { findings: italianFindings, outlook: italian },
  };
}
