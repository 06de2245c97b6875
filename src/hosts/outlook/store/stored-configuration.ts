import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { readDirectory } from '../../../config/directory';
import { readSettings } from '../../../config/settings';
import type { OrganizationSettings } from '../../../core/context';
import type { ModuleDirectory } from '../../../core/routing/directory';
import type { RoamingReader } from './roaming-values';

export interface Configuration {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
}

/** What packaging put in. */
export function builtInConfiguration(): Configuration {
  return { settings: DEFAULT_SETTINGS, directory: DEMO_DIRECTORY };
}

/** The last good configuration that the pane fetched; `null` where there is none. Unknown keys of a newer pane are ignored. */
export function readStoredConfiguration(roaming: RoamingReader): Configuration | null {
  const stored = roaming.read('configuration');
  if (typeof stored !== 'object' || stored === null) return null;
  const { settings, directory } = stored as Readonly<Record<string, unknown>>;
  const settingsReading = readSettings(settings);
  const directoryReading = readDirectory(directory);
  if (!settingsReading.ok || !directoryReading.ok) return null;
  return { settings: settingsReading.value, directory: directoryReading.value };
}
