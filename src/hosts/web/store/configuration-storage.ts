import { builtInConfiguration } from '../../../config/built-in';
import { describeLocatedFault } from '../../../config/describe-fault';
import { faultMark } from '../../../config/fault-mark';
import { readDirectory } from '../../../config/directory';
import { readJsonText } from '../../../config/json-text';
import { readSettings } from '../../../config/settings';
import type { OrganizationSettings } from '../../../core/context';
import type { ModuleDirectory } from '../../../core/routing/directory';
import type { Locale } from '../../../locales/locale';
import type { ConfigurationOrigin, OrganizationConfiguration } from '../../../pane/draft-port';
import type { LocalSettings } from './local-settings';

const KEYS = { settings: 'settings', directory: 'directory' } as const;

/** What the page begins with: the organisation's configuration where it was packaged, else the demonstration's. */
const BUILT_IN: OrganizationConfiguration = { ...builtInConfiguration(), faults: [] };

/** The configuration that was tried in this browser, or the one built in. */
export function storedConfiguration(settings: LocalSettings, locale: Locale): OrganizationConfiguration {
  return Object.values(KEYS)
    .map((key) => settings.read(key))
    .filter((text) => typeof text === 'string')
    .reduce((before, text) => overlay(before, text, locale), BUILT_IN);
}

/**
 * Tries an organisation's file: settings, or a directory of modules (told apart by `modules`). A file with faults changes nothing
 * but the list of faults, in the language of the interface; a good one is kept for the next visit.
 */
export function tryConfiguration(
  before: OrganizationConfiguration,
  text: string,
  settings: LocalSettings,
  locale: Locale,
): OrganizationConfiguration {
  const after = overlay(before, text, locale);
  if (after.faults.length === 0) settings.write(isDirectory(text) ? KEYS.directory : KEYS.settings, text);
  return after;
}

/** Back to the configuration that is built in. */
export function forgetConfiguration(settings: LocalSettings): OrganizationConfiguration {
  for (const key of Object.values(KEYS)) settings.write(key, null);
  return BUILT_IN;
}

/** Whether nothing else is tried: what is built in, an organisation's or the demonstration's, is not on trial. */
export function isBuiltIn({ settings, directory, faults }: OrganizationConfiguration): boolean {
  return settings === BUILT_IN.settings && directory === BUILT_IN.directory && faults.length === 0;
}

function overlay(before: OrganizationConfiguration, text: string, locale: Locale): OrganizationConfiguration {
  const reading = readJsonText<Partial<OrganizationConfiguration>>(text, (json) => {
    if (isDirectory(text)) {
      const directory = readDirectory(json);
      return directory.ok ? { ok: true, value: asDirectory(directory.value) } : directory;
    }
    const settings = readSettings(json);
    return settings.ok ? { ok: true, value: asSettings(settings.value) } : settings;
  });
  if (reading.ok) return { ...before, ...reading.value, faults: [], faultMarks: [] };
  const faults = reading.faults.map((fault) => describeLocatedFault(locale.config, fault));
  return { ...before, faults, faultMarks: reading.faults.map(faultMark) };
}

/** Where the configuration in force comes from: nobody knows how old a file is that was tried. */
export function configurationOrigin(
  settings: LocalSettings,
  { faults }: OrganizationConfiguration,
): ConfigurationOrigin {
  const tried = Object.values(KEYS).some((key) => settings.read(key) !== null);
  return {
    source: tried ? 'tried' : 'built-in',
    changed: null,
    taken: null,
    lastReading: faults.length === 0 ? 'good' : 'refused',
  };
}

/** A directory has its list of modules at the top; no key of the settings is called so. */
function isDirectory(text: string): boolean {
  return /"modules"\s*:/.test(text);
}

function asDirectory(directory: ModuleDirectory): Partial<OrganizationConfiguration> {
  return { directory };
}

function asSettings(settings: OrganizationSettings): Partial<OrganizationConfiguration> {
  return { settings };
}
