import type { ConfigFault } from '../../../config/fault';
import type { OrganizationSettings } from '../../../core/context';
import type { ModuleDirectory } from '../../../core/routing/directory';

/** The two parts of an organisation's configuration, by the names of their files. */
export type ConfigurationPart = 'config' | 'modules';

export const CONFIGURATION_PARTS: readonly ConfigurationPart[] = ['config', 'modules'];

/** Where a part that holds comes from. */
export type ConfigurationSource = 'policy' | 'last-good' | 'file' | 'built-in';

export interface ConfigurationFault {
  /** The key of the policy, or of the file that was loaded; `null` where the policy has a key that is none of both. */
  readonly part: ConfigurationPart | null;
  readonly fault: ConfigFault;
}

/** What holds, and what is wrong with what was given. */
export interface Configuration {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
  readonly sources: Readonly<Record<ConfigurationPart, ConfigurationSource>>;
  readonly faults: readonly ConfigurationFault[];
}
