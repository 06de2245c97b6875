import { readDirectory } from '../../../config/directory';
import type { ConfigFault, Reading } from '../../../config/fault';
import { readSettings } from '../../../config/settings';
import { builtInConfiguration, readStoredConfiguration, type Configuration } from '../store/stored-configuration';
import type { RoamingStore } from '../store/roaming-store';
import { fetchHostedFile, type HostedFile, type HostedName } from './hosted-file';

export type FetchFile = typeof fetchHostedFile;

export interface Refreshed {
  readonly configuration: Configuration;
  /** Why a file was not taken. */
  readonly faults: readonly { readonly file: HostedName; readonly fault: ConfigFault }[];
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
  const stored = readStoredConfiguration(roaming);
  const lastGood = stored ?? builtInConfiguration();
  const [settingsFile, directoryFile] = await Promise.all([fetchFile('config.json'), fetchFile('modules.json')]);
  const faults: { readonly file: HostedName; readonly fault: ConfigFault }[] = [];
  const configuration: Configuration = {
    settings: take('config.json', settingsFile, (json) => readSettings(json), lastGood.settings),
    directory: take('modules.json', directoryFile, (json) => readDirectory(json), lastGood.directory),
  };
  const isNew = JSON.stringify(configuration) !== JSON.stringify(stored);
  const kept = isNew ? roaming.write('configuration', configuration).catch(() => undefined) : Promise.resolve();
  return { configuration, faults, kept };

  function take<Value>(
    file: HostedName,
    found: HostedFile,
    read: (json: unknown) => Reading<Value>,
    otherwise: Value,
  ): Value {
    if (found.state === 'absent') return otherwise;
    const reading: Reading<Value> = found.state === 'found' ? read(found.json) : { ok: false, faults: [NOT_JSON] };
    if (reading.ok) return reading.value;
    faults.push(...reading.faults.map((fault) => ({ file, fault })));
    return otherwise;
  }
}

const NOT_JSON: ConfigFault = { path: [], problem: { kind: 'syntax', reason: 'value-expected' } };
