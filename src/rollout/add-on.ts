import { unzipSync } from 'fflate';
import { type Files, toBytes, toText } from './files';
import { zipFiles } from './zip';

const MANIFEST = 'manifest.json';

/** What an add-on as it is built may fetch from: any server, by https. */
const ANYWHERE = 'https:';

const CONNECTIONS = /connect-src [^;]*/;

/** What Thunderbird's list of updates says of an add-on, from its manifest. */
export interface AddOnFacts {
  /** Versions of Thunderbird that it is for; `null` where it sets no limit. */
  readonly minVersion: string | null;
  readonly maxVersion: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The add-on for an organisation's site, made of the built one or of one that was packaged before: Thunderbird asks the site for newer
 * versions, and the add-on may fetch from there alone. The same input gives the same bytes. Throws for what is no add-on.
 * @param address of the site, ending with a slash
 * @param updateUrl of the list of versions
 */
export function addOnForSite(xpi: Uint8Array, address: string, updateUrl: string): Uint8Array {
  return withManifest(xpi, (manifest) => addressed(manifest, updateUrl, policySource(address)));
}

/** The add-on as it was built; `null` for what is no add-on. */
export function addOnAsBuilt(xpi: Uint8Array): Uint8Array | null {
  try {
    return withManifest(xpi, (manifest) => addressed(manifest, null, ANYWHERE));
  } catch {
    return null;
  }
}

/** Throws for what is no add-on. */
export function addOnFacts(xpi: Uint8Array): AddOnFacts {
  const gecko = geckoOf(manifestOf(filesOf(xpi)));
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return { minVersion: text(gecko.strict_min_version), maxVersion: text(gecko.strict_max_version) };
}

function withManifest(xpi: Uint8Array, change: (manifest: JsonObject) => JsonObject): Uint8Array {
  const files = filesOf(xpi);
  const manifest = `${JSON.stringify(change(manifestOf(files)), null, 2)}\n`;
  return zipFiles(new Map([...files, [MANIFEST, toBytes(manifest)]]));
}

function addressed(manifest: JsonObject, updateUrl: string | null, source: string): JsonObject {
  const gecko = Object.fromEntries(Object.entries(geckoOf(manifest)).filter(([key]) => key !== 'update_url'));
  const { content_security_policy: policies } = manifest;
  const pages = isObject(policies) ? policies.extension_pages : undefined;
  return {
    ...manifest,
    browser_specific_settings: {
      ...objectOf(manifest.browser_specific_settings),
      gecko: { ...gecko, ...(updateUrl === null ? {} : { update_url: updateUrl }) },
    },
    ...(typeof pages === 'string'
      ? {
          content_security_policy: {
            ...objectOf(policies),
            extension_pages: pages.replace(CONNECTIONS, `connect-src ${source}`),
          },
        }
      : {}),
  };
}

/** A folder of a site in the notation of a policy (CSP Level 3 § 2.3.1), where semicolon and comma mean something else. */
function policySource(address: string): string {
  return address.replace(/;/g, '%3B').replace(/,/g, '%2C');
}

function filesOf(xpi: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(xpi)));
}

function manifestOf(files: Files): JsonObject {
  const json: unknown = JSON.parse(toText(files.get(MANIFEST) ?? new Uint8Array()));
  if (!isObject(json)) throw new Error('The add-on has no manifest.');
  return json;
}

function geckoOf(manifest: JsonObject): JsonObject {
  return objectOf(objectOf(manifest.browser_specific_settings).gecko);
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
