import { describeFault, type FaultTexts } from '../../../config/describe-fault';
import type { OrganizationConfiguration } from '../../../pane/draft-port';
import type { RoamingStore } from '../store/roaming-store';
import { refreshConfiguration, type FetchFile } from './refresh-configuration';

/** The organisation's configuration as it was just fetched, with what is wrong with its files in words. See `refreshConfiguration`. */
export async function readConfiguration(
  roaming: RoamingStore,
  texts: FaultTexts,
  fetchFile?: FetchFile,
): Promise<OrganizationConfiguration> {
  const { configuration, faults } = await refreshConfiguration(roaming, fetchFile);
  return { ...configuration, faults: faults.map(({ file, fault }) => `${file}: ${describeFault(texts, fault)}`) };
}
