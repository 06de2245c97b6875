import { describeFault, type FaultTexts } from '../../../config/describe-fault';
import { faultMark } from '../../../config/fault-mark';
import type { FetchFile } from '../../../pane/configuration/hosted-file';
import type { OrganizationConfiguration } from '../../../pane/draft-port';
import type { RoamingStore } from '../store/roaming-store';
import { refreshConfiguration, type Refreshed } from './refresh-configuration';

/** With how each file was read. */
export interface ReadConfiguration extends OrganizationConfiguration {
  readonly files: Refreshed['files'];
}

/** The organisation's configuration as it was just fetched, with what is wrong with its files in words. See `refreshConfiguration`. */
export async function readConfiguration(
  roaming: RoamingStore,
  texts: FaultTexts,
  fetchFile?: FetchFile,
): Promise<ReadConfiguration> {
  const { configuration, faults, files, origin } = await refreshConfiguration(roaming, fetchFile);
  return {
    ...configuration,
    faults: faults.map(({ file, fault }) => `${file}: ${describeFault(texts, fault)}`),
    faultMarks: faults.map(({ file, fault }) => `${file} ${faultMark(fault)}`),
    origin,
    files,
  };
}
