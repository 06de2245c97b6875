import type { SenderProfile } from '../../../core/context';
import type { Locale } from '../../../locales/locale';
import { outlook as english } from '../../../locales/en/outlook';
import { rules as englishRules } from '../../../locales/en/rules';
import { outlook as italian } from '../../../locales/it/outlook';
import { rules as italianRules } from '../../../locales/it/rules';
import { builtInConfiguration, readStoredConfiguration, type Configuration } from '../store/stored-configuration';
import { readStoredLanguage, readStoredPerson } from '../store/stored-person';
import type { RoamingReader } from '../store/roaming-values';

/** All that the gate knows besides the draft. */
export interface GateSettings {
  readonly configuration: Configuration;
  readonly sender: SenderProfile;
  readonly locale: Pick<Locale, 'rules' | 'outlook'>;
}

/** What packaging built in, overlaid by what the pane kept in the roaming settings. Nothing is fetched at sending. */
export function gateSettings(roaming: RoamingReader, displayLanguage: string): GateSettings {
  const language = readStoredLanguage(roaming) ?? displayLanguage;
  return {
    configuration: readStoredConfiguration(roaming) ?? builtInConfiguration(),
    sender: readStoredPerson(roaming).profile,
    locale: language.toLowerCase().startsWith('en')
      ? { rules: englishRules, outlook: english }
      : { rules: italianRules, outlook: italian },
  };
}
