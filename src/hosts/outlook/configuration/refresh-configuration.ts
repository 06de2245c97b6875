import { readDirectory } from '../../../config/directory';
import type { ConfigFault } from '../../../config/fault';
import { readSettings } from '../../../config/settings';
import { fetchHostedFile, type FetchFile, type HostedName } from '../../../pane/configuration/hosted-file';
import { latestChange, readingOf, takeFile } from '../../../pane/configuration/take-file';
import type { FileState } from '../../../pane/diagnosis/diagnosis';
import type { ConfigurationOrigin } from '../../../pane/draft-port';
import { builtInConfiguration, readStoredConfiguration, type Configuration } from '../store/stored-configuration';
import type { RoamingStore } from '../store/roaming-store';
import { readTaken } from '../store/taken';

export interface FileFault {
  readonly file: HostedName;
  readonly fault: ConfigFault;
}

export interface Refreshed {
  readonly configuration: Configuration;
  /** Why a file was not taken. */
  readonly faults: readonly FileFault[];
  readonly files: readonly { readonly name: HostedName; readonly state: FileState }[];
  readonly origin: ConfigurationOrigin;
  /** Settles when Outlook kept what is new for the gate, or refused: then the gate goes by what it has. Never rejects. */
  readonly kept: Promise<void>;
}

/**
 * The organisation's configuration from the two files beside the add-in. A file with faults leaves the last good one in force, and
 * so does one that cannot be fetched (no network, none there), in silence. What holds is kept for the gate, which never fetches;
 * nothing is written where nothing is new.
 */
export async function refreshConfiguration(
  roaming: RoamingStore,
  fetchFile: FetchFile = fetchHostedFile,
): Promise<Refreshed> {
  const fetched = await Promise.all([fetchFile('config.json'), fetchFile('modules.json')]);
  const [settingsFile, directoryFile] = fetched;
  // Read now: another page, or another pane of this one, may have kept something while the files were on their way.
  const stored = readStoredConfiguration(roaming);
  const lastGood = stored ?? builtInConfiguration();
  const settings = takeFile(settingsFile, (json) => readSettings(json));
  const directory = takeFile(directoryFile, (json) => readDirectory(json));
  const configuration: Configuration = {
    settings: settings.value ?? lastGood.settings,
    directory: directory.value ?? lastGood.directory,
  };
  const files = [
    { name: 'config.json', state: settings.state },
    { name: 'modules.json', state: directory.state },
  ] as const;
  const lastReading = readingOf([settings.state, directory.state]);
  const before = readTaken(roaming);
  const taken = lastReading === 'good' ? { at: Date.now(), changed: latestChange(fetched) ?? before.changed } : before;
  const isNew = stored === null || !same(configuration, { settings: stored.settings, directory: stored.directory });
  return {
    configuration,
    files,
    faults: [...settings.faults.map(inFile('config.json')), ...directory.faults.map(inFile('modules.json'))],
    origin: {
      source: stored === null && lastReading !== 'good' ? 'built-in' : 'hosted',
      changed: taken.changed,
      taken: taken.at,
      lastReading,
    },
    kept: isNew
      ? roaming.write('configuration', { ...configuration, taken }).catch(() => undefined)
      : Promise.resolve(),
  };
}

function inFile(file: HostedName): (fault: ConfigFault) => FileFault {
  return (fault) => ({ file, fault });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
