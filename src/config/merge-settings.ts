import type { OrganizationSettings } from '../core/context';
import type { SettingsLayer } from './settings-schema';

/**
 * Lays settings over settings: built-in < organisation < person. A key that a layer does not say keeps its value, a list is replaced
 * as a whole (an organisation's domains take the place of the demonstration's), severities are replaced rule by rule.
 */
export function mergeSettings(base: OrganizationSettings, ...layers: readonly SettingsLayer[]): OrganizationSettings {
  return layers.reduce<OrganizationSettings>(
    (below, layer) => ({
      organization: layer.organization ?? below.organization,
      mode: layer.mode ?? below.mode,
      vendor: { ...below.vendor, ...layer.vendor },
      contract: { ...below.contract, ...layer.contract },
      attachments: { ...below.attachments, ...layer.attachments },
      rules: { ...below.rules, ...layer.rules },
    }),
    base,
  );
}
