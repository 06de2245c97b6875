import { describeFault, type FaultTexts } from '../../../config/describe-fault';
import { readDirectory } from '../../../config/directory';
import type { ConfigFault, Reading } from '../../../config/fault';
import { readSettings } from '../../../config/settings';
import type { OrganizationConfiguration } from '../../../pane/draft-port';
import { builtInConfiguration, readStoredConfiguration, type Configuration } from '../store/stored-configuration';
import type { RoamingStore } from '../store/roaming-store';
import { fetchHostedFile, type HostedFile } from './hosted-file';

type FetchFile = typeof fetchHostedFile;

/**
 * The organisation's configuration from the two files beside the pane. A file with faults is told and leaves the last good one in
 * force; one that cannot be fetched (no network, none there) does so in silence. What holds is kept for the gate, which never fetches.
 */
export async function readConfiguration(
  roaming: RoamingStore,
  texts: FaultTexts,
  fetchFile: FetchFile = fetchHostedFile,
): Promise<OrganizationConfiguration> {
  const stored = readStoredConfiguration(roaming);
  const lastGood = stored ?? builtInConfiguration();
  const [settingsFile, directoryFile] = await Promise.all([fetchFile('config.json'), fetchFile('modules.json')]);
  const faults: string[] = [];
  const configuration: Configuration = {
    settings: take('config.json', settingsFile, (json) => readSettings(json), lastGood.settings),
    directory: take('modules.json', directoryFile, (json) => readDirectory(json), lastGood.directory),
  };
  if (JSON.stringify(configuration) !== JSON.stringify(stored)) {
    // Where Outlook does not keep it, the gate goes by what is built in.
    roaming.write('configuration', configuration).catch(() => undefined);
  }
  return { ...configuration, faults };

  function take<Value>(
    name: string,
    file: HostedFile,
    read: (json: unknown) => Reading<Value>,
    otherwise: Value,
  ): Value {
    if (file.state === 'absent') return otherwise;
    const reading: Reading<Value> = file.state === 'found' ? read(file.json) : { ok: false, faults: [NOT_JSON] };
    if (reading.ok) return reading.value;
    faults.push(...reading.faults.map((fault) => `${name}: ${describeFault(texts, fault)}`));
    return otherwise;
  }
}

const NOT_JSON: ConfigFault = { path: [], problem: { kind: 'syntax', reason: 'value-expected' } };
