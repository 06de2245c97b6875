import type { OrganizationSettings } from '../core/context';
import type { ModuleDirectory } from '../core/routing/directory';
import demoSettings from './demo/config.sample.json';
import demoDirectory from './demo/modules.sample.json';

/** The settings that hold where an organisation says nothing: the demonstration's, with every severity as its rule has it. */
export const DEFAULT_SETTINGS: OrganizationSettings = {
  organization: demoSettings.organization,
  mode: 'enforce',
  vendor: demoSettings.vendor,
  contract: demoSettings.contract,
  attachments: demoSettings.attachments,
  rules: demoSettings.rules,
};

/** The directory that holds where an organisation gives none; a placeholder, which must not be deployed. */
export const DEMO_DIRECTORY: ModuleDirectory = {
  name: demoDirectory.name,
  sourceUrl: demoDirectory.sourceUrl,
  placeholder: demoDirectory.placeholder,
  modules: demoDirectory.modules,
};
