import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Ids in the add-ons' own manifests. */
export const CORE_ID = 'core@ticket-in-regola';
export const DOCK_ID = 'dock@ticket-in-regola';

/** An add-on as the site offers it. */
export interface OfferedAddOn {
  readonly id: string;
  readonly version: string;
  /** Where it is downloaded from. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/**
 * The enterprise policy for Thunderbird on Windows, Linux and Mac: installs the add-ons from the site, and hands the core add-on the
 * organisation's two files. It is read when Thunderbird starts.
 * @param config the parsed JSON of config.json
 * @param modules the parsed JSON of modules.json
 */
export function policiesFor(addOns: readonly OfferedAddOn[], config: unknown, modules: unknown): string {
  const installed = addOns.map(({ id, url }) => [id, { installation_mode: 'force_installed', install_url: url }]);
  const hasDock = addOns.some(({ id }) => id === DOCK_ID);
  const policies = {
    ExtensionSettings: Object.fromEntries(installed) as unknown,
    '3rdparty': { Extensions: { [CORE_ID]: { config, modules } } },
    ...(hasDock ? { Preferences: { 'extensions.experiments.allowed': { Value: DOCK_ID, Status: 'locked' } } } : {}),
  };
  return `${JSON.stringify({ policies }, null, 2)}\n`;
}

/** The list of versions that Thunderbird asks an add-on's update address for. */
export function updatesFor(addOns: readonly OfferedAddOn[]): string {
  const addons = addOns.map(({ id, version, url, bytes }) => {
    const update = { version, update_link: url, update_hash: `sha256:${bytesToHex(sha256(bytes))}` };
    return [id, { updates: [update] }];
  });
  return `${JSON.stringify({ addons: Object.fromEntries(addons) as unknown }, null, 2)}\n`;
}
