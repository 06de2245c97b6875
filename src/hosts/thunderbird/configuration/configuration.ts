import type { ConfigFault } from '../../../config/fault';
import type { OrganizationSettings } from '../../../core/context';
import type { ModuleDirectory } from '../../../core/routing/directory';
import type { FileState } from '../../../pane/diagnosis/diagnosis';
import type { ConfigurationOrigin } from '../../../pane/draft-port';

/** The two parts of an organisation's configuration, by the names of their files. */
export type ConfigurationPart = 'config' | 'modules';

export const CONFIGURATION_PARTS: readonly ConfigurationPart[] = ['config', 'modules'];

/** Where a part that holds comes from. */
export type ConfigurationSource = 'hosted' | 'policy' | 'last-good' | 'file' | 'built-in';

export interface ConfigurationFault {
  /** What it is wrong in: the key of the policy, or the file's name; `null` where the policy has a key that is none of its own. */
  readonly place: string | null;
  readonly fault: ConfigFault;
}

/** What holds, and what is wrong with what was given. */
export interface Configuration {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
  readonly sources: Readonly<Record<ConfigurationPart, ConfigurationSource>>;
  /** Enterprise policies speak: files of the person's are not asked for. */
  readonly managed: boolean;
  readonly faults: readonly ConfigurationFault[];
  readonly origin: ConfigurationOrigin;
  /** The hosted files, each with how its last reading went; empty where the policy names no address or none was read yet. */
  readonly files: readonly { readonly name: string; readonly state: FileState }[];
}
