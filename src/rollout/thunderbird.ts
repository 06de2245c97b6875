import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { addOnFacts } from './add-on';

/** Ids in the add-ons' own manifests. */
export const CORE_ID = 'core@ticket-in-regola';
export const DOCK_ID = 'dock@ticket-in-regola';

/**
 * The add-ons by id, and where in the site they are. Their names do not change with the version: of an add-on that was updated from another
 * address than the policy's, Thunderbird would install the policy's, older one again at the next start.
 */
export const ADD_ON_PATHS: readonly (readonly [id: string, path: string])[] = [
  [CORE_ID, 'thunderbird/ticket-in-regola.xpi'],
  [DOCK_ID, 'thunderbird/ticket-in-regola-dock.xpi'],
];

/** The list of versions, which the packaged add-ons name in their manifests. */
export const UPDATES_PATH = 'thunderbird/updates.json';

/** An add-on as the site offers it. */
export interface OfferedAddOn {
  readonly id: string;
  readonly version: string;
  /** Where it is downloaded from. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/**
 * The enterprise policy for Thunderbird on Windows, Linux and Mac: installs the add-ons from the site, and tells the core add-on where the
 * organisation's two files are, with what they say now for as long as they cannot be fetched. It is read when Thunderbird starts.
 * @param address of the site, ending with a slash
 * @param config the parsed JSON of config.json
 * @param modules the parsed JSON of modules.json
 */
export function policiesFor(
  addOns: readonly OfferedAddOn[],
  address: string,
  config: unknown,
  modules: unknown,
): string {
  const installed = addOns.map(({ id, url }) => [id, { installation_mode: 'force_installed', install_url: url }]);
  const hasDock = addOns.some(({ id }) => id === DOCK_ID);
  const policies = {
    ExtensionSettings: Object.fromEntries(installed) as unknown,
    '3rdparty': { Extensions: { [CORE_ID]: { configurationUrl: address, config, modules } } },
    ...(hasDock ? { Preferences: { 'extensions.experiments.allowed': { Value: DOCK_ID, Status: 'locked' } } } : {}),
  };
  return `${JSON.stringify({ policies }, null, 2)}\n`;
}

/**
 * The list of versions that Thunderbird asks for once a day. It repeats the versions of Thunderbird that an add-on is for, because what the
 * list says of them holds above the manifest of an add-on that is installed already.
 */
export function updatesFor(addOns: readonly OfferedAddOn[]): string {
  const addons = addOns.map(({ id, version, url, bytes }) => {
    const { minVersion, maxVersion } = addOnFacts(bytes);
    const gecko = {
      ...(minVersion === null ? {} : { strict_min_version: minVersion }),
      ...(maxVersion === null ? {} : { strict_max_version: maxVersion }),
    };
    const update = {
      version,
      update_link: url,
      update_hash: addOnHash(bytes),
      applications: { gecko },
    };
    return [id, { updates: [update] }];
  });
  return `${JSON.stringify({ addons: Object.fromEntries(addons) as unknown }, null, 2)}\n`;
}

/** As lists of versions write it. */
export function addOnHash(xpi: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(xpi))}`;
}

/** Of an add-on in the text of such a list: the hash of the file that it leads to; `null` where it says none. Never throws. */
export function hashInUpdates(updates: string, id: string): string | null {
  try {
    const { addons } = JSON.parse(updates) as {
      readonly addons?: Readonly<Record<string, { readonly updates?: readonly { readonly update_hash?: unknown }[] }>>;
    };
    const hash = addons?.[id]?.updates?.[0]?.update_hash;
    return typeof hash === 'string' ? hash : null;
  } catch {
    return null;
  }
}
