import { readDirectory } from '../config/directory';
import { type LocatedFault, readJsonText } from '../config/json-text';
import { STRICT } from '../config/read';
import { readSettings } from '../config/settings';
import type { SettingsLayer } from '../config/settings-schema';
import type { OrganizationSettings } from '../core/context';
import type { ModuleDirectory } from '../core/routing/directory';
import type { Locale } from '../locales/locale';
import { addOnForSite } from './add-on';
import { builtInScript, withBuiltIn } from './built-in-script';
import { type Files, toBytes, toText } from './files';
import { headerRules } from './header-rules';
import { manifestFor } from './manifest';
import { organizationId } from './organization-id';
import { type Release, withReleaseFile } from './release';
import { apacheFiles } from './server/apache';
import { iisConfig } from './server/iis';
import { nginxConfig } from './server/nginx';
import { type AddressFault, readSiteAddress } from './site-address';
import { summaryPage } from './summary';
import { ADD_ON_PATHS, type OfferedAddOn, policiesFor, UPDATES_PATH, updatesFor } from './thunderbird';

export interface PackageInput {
  readonly release: Release;
  /** The web address at which the site will stand. */
  readonly url: string;
  /** The text of config.json. */
  readonly config: string;
  /** The text of modules.json. */
  readonly modules: string;
  /** Origins of an Outlook on the web of one's own (Exchange on-premises), which frames the pane. */
  readonly outlookOrigins: readonly string[];
  /** The language of the summary. */
  readonly locale: Locale;
}

/** Why nothing is packaged. */
export type PackageRefusal =
  | { readonly kind: 'address'; readonly fault: AddressFault }
  | { readonly kind: 'outlook-origin'; readonly found: string }
  | { readonly kind: 'placeholder' | 'no-modules' }
  /** The file is silent where the demonstration's value would hold. */
  | { readonly kind: 'missing-setting'; readonly key: 'organization' | 'vendor.domains' }
  | { readonly kind: 'faults'; readonly file: 'config' | 'modules'; readonly faults: readonly LocatedFault[] };

export interface Packaged {
  /** Everything, below `sito/` what belongs on the web server. */
  readonly files: Files;
  readonly address: string;
  readonly id: string;
}

export type PackageReading =
  | { readonly ok: true; readonly value: Packaged }
  | { readonly ok: false; readonly refusals: readonly PackageRefusal[] };

/** Where the site is among the packaged files. */
export const SITE_FOLDER = 'sito/';

/**
 * Makes all that an organisation needs out of a release and its two files: the site for Outlook and the browser, the manifest, the policy for
 * Thunderbird, configurations for web servers, a summary to print. Pure: the same input gives the same bytes, in Node and in a browser.
 */
export function packageSite(input: PackageInput): PackageReading {
  const site = readSiteAddress(input.url);
  const settings = readJsonText(input.config, (json) => readSettings(json, STRICT));
  const directory = readJsonText(input.modules, (json) => readDirectory(json, STRICT));
  const refusals: PackageRefusal[] = [
    ...(site.ok ? [] : [{ kind: 'address', fault: site.fault } as const]),
    ...input.outlookOrigins
      .filter((origin) => !isOrigin(origin))
      .map((found) => ({ kind: 'outlook-origin', found }) as const),
    ...(settings.ok
      ? missingSettings(input.config)
      : [{ kind: 'faults', file: 'config', faults: settings.faults } as const]),
    ...(directory.ok
      ? directoryRefusals(directory.value)
      : [{ kind: 'faults', file: 'modules', faults: directory.faults } as const]),
  ];
  if (!site.ok || !settings.ok || !directory.ok || refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: assemble(input, site.address, settings.value, directory.value) };
}

function directoryRefusals({ placeholder, modules }: ModuleDirectory): readonly PackageRefusal[] {
  return [
    ...(placeholder ? [{ kind: 'placeholder' } as const] : []),
    ...(modules.length === 0 ? [{ kind: 'no-modules' } as const] : []),
  ];
}

/** What a deployment must say for itself: its absence is valid, and means the demonstration's. */
function missingSettings(config: string): readonly PackageRefusal[] {
  const { organization, vendor } = JSON.parse(bare(config)) as SettingsLayer;
  return [
    ...(organization === undefined ? [{ kind: 'missing-setting', key: 'organization' } as const] : []),
    ...((vendor?.domains ?? []).length === 0 ? [{ kind: 'missing-setting', key: 'vendor.domains' } as const] : []),
  ];
}

/** Whether a text is what a browser names a web site by: `https://`, a name, and nothing behind. */
export function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text && text.startsWith('https://');
  } catch {
    return false;
  }
}

function assemble(
  { release, config, modules, outlookOrigins, locale }: PackageInput,
  address: string,
  settings: OrganizationSettings,
  directory: ModuleDirectory,
): Packaged {
  const id = organizationId(address);
  const builtIn = builtInScript(settings, directory);
  const site = new Map(withReleaseFile(release));
  const template = (path: string): string => toText(site.get(path) ?? new Uint8Array());
  const manifest = manifestFor(template('manifest.xml'), address, id, release.version, outlookOrigins);
  const addOns = offeredAddOns(release, address);
  const written: Readonly<Record<string, string>> = {
    'manifest.xml': manifest,
    'send-gate.js': withBuiltIn(template('send-gate.js'), builtIn),
    'configuration.js': builtIn,
    'prova/configuration.js': builtIn,
    'config.json': config,
    'modules.json': modules,
    ...(addOns.length > 0 ? { [UPDATES_PATH]: updatesFor(addOns) } : {}),
  };
  for (const [path, text] of Object.entries(written)) site.set(path, toBytes(text));
  for (const { path, bytes } of addOns) site.set(path, bytes);
  const rules = headerRules(site, outlookOrigins);
  site.set('web.config', toBytes(iisConfig(rules)));
  for (const [path, text] of apacheFiles(rules)) site.set(path, toBytes(text));
  const files = new Map([...site].map(([path, bytes]) => [SITE_FOLDER + path, bytes] as const));
  files.set('manifest.xml', toBytes(manifest));
  files.set('server/nginx.conf', toBytes(nginxConfig(address, rules)));
  if (addOns.length > 0)
    files.set(
      'thunderbird/policies.json',
      toBytes(policiesFor(addOns, address, JSON.parse(bare(config)), JSON.parse(bare(modules)))),
    );
  const summary = { address, id, version: release.version, settings, directory, addOns: addOns.map(({ url }) => url) };
  files.set(locale.rollout.summaryFile, toBytes(summaryPage(summary, locale)));
  return { files, address, id };
}

/** The add-ons that the release has, made for the site; one built without them packages without them. */
function offeredAddOns({ version, files }: Release, address: string): readonly (OfferedAddOn & { path: string })[] {
  return ADD_ON_PATHS.flatMap(([id, path]) => {
    const built = files.get(path);
    if (built === undefined) return [];
    return [{ id, path, version, url: address + path, bytes: addOnForSite(built, address, address + UPDATES_PATH) }];
  });
}

/** Without a byte order mark, which editors on Windows write. */
function bare(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
