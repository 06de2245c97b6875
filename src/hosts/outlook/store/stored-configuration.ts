import type { OrganizationSettings } from '../../../core/context';
import type { ModuleDirectory } from '../../../core/routing/directory';
import { isRecord } from '../../../pane/model/is-record';
import { hasShape, isFlag, isListOf, isText, type Shape } from './shapes';
import type { RoamingReader } from './roaming-values';

export interface Configuration {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
}

export { builtInConfiguration } from '../../../config/built-in';

const SETTINGS: Shape = {
  organization: isText,
  mode: (value) => value === 'observe' || value === 'advise' || value === 'enforce',
  vendor: {
    name: isText,
    products: isListOf(isText),
    domains: isListOf(isText),
    exemptAddresses: isListOf(isText),
    ticketRobotAddresses: isListOf(isText),
  },
  contract: { operationalSupport: isFlag, training: isFlag },
  attachments: { maxTotalBytes: (value) => typeof value === 'number' },
  rules: isRecord,
};

const MODULE: Shape = { id: isText, name: isText, address: isText };

/**
 * The last good configuration that the pane fetched; `null` where there is none. The pane validated it by the schemas before it was
 * kept: here only its shape is looked at, because the schemas would be a fifteenth of the gate.
 */
export function readStoredConfiguration(roaming: RoamingReader): Configuration | null {
  const stored = roaming.read('configuration');
  return isConfiguration(stored) ? stored : null;
}

function isConfiguration(value: unknown): value is Configuration {
  return hasShape(value, {
    settings: SETTINGS,
    directory: { name: isText, modules: isListOf((entry) => hasShape(entry, MODULE)) },
  });
}
