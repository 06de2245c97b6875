import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { addOnAsBuilt } from './add-on';
import { type Files, sortedPaths, toBytes, toText } from './files';

/** The list of a release's files, in the release itself. */
export const RELEASE_FILE = 'release.json';

/** Files of the release into which packaging writes. What is said of them in the list is only that they are there. */
export const TEMPLATES: ReadonlySet<string> = new Set(['manifest.xml', 'send-gate.js']);

/** Files that packaging makes anew, and that are no part of a release. */
export const GENERATED =
  /^(?:config\.json|modules\.json)$|(?:^|\/)(?:configuration\.js|web\.config|\.htaccess)$|^thunderbird\/updates\.json$/;

export interface ReleaseEntry {
  readonly path: string;
  /** Hexadecimal; `null` of a template. */
  readonly sha256: string | null;
}

/** What is in a release: the version of the software and its files. */
export interface ReleaseList {
  readonly version: string;
  readonly files: readonly ReleaseEntry[];
}

/** Built software, ready to be packaged for an organisation. */
export interface Release {
  readonly version: string;
  /** Without `release.json`. */
  readonly files: Files;
}

/** The list of a folder of built files, as the text of `release.json`. The same files give the same text. */
export function releaseText(version: string, files: Files): string {
  const entries = sortedPaths(files)
    .filter((path) => path !== RELEASE_FILE && !GENERATED.test(path))
    .map((path) => ({ path, sha256: TEMPLATES.has(path) ? null : digest(path, files.get(path) ?? new Uint8Array()) }));
  return `${JSON.stringify({ version, files: entries }, null, 2)}\n`;
}

/** Reads `release.json`; `null` where it is none. */
export function readReleaseList(bytes: Uint8Array): ReleaseList | null {
  try {
    const json: unknown = JSON.parse(toText(bytes));
    return isReleaseList(json) ? json : null;
  } catch {
    return null;
  }
}

/** The paths of the list whose file is absent or is another than was built. */
export function damagedFiles(list: ReleaseList, files: Files): readonly string[] {
  return list.files
    .filter(({ path, sha256: expected }) => {
      const bytes = files.get(path);
      return bytes === undefined || (expected !== null && digest(path, bytes) !== expected);
    })
    .map(({ path }) => path);
}

/** The release's list among its files, for the site that is made of it to be a release again. */
export function withReleaseFile({ version, files }: Release): Files {
  return new Map([...files, [RELEASE_FILE, toBytes(releaseText(version, files))]]);
}

/** Of an add-on, into whose manifest packaging writes, that of the add-on as it was built. */
function digest(path: string, bytes: Uint8Array): string {
  const built = path.endsWith('.xpi') ? addOnAsBuilt(bytes) : null;
  return bytesToHex(sha256(built ?? bytes));
}

function isReleaseList(json: unknown): json is ReleaseList {
  if (typeof json !== 'object' || json === null || !('version' in json) || !('files' in json)) return false;
  return typeof json.version === 'string' && Array.isArray(json.files) && json.files.every(isEntry);
}

/** A path leads nowhere but down. */
function isEntry(value: unknown): value is ReleaseEntry {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('sha256' in value)) return false;
  const { path, sha256: hash } = value;
  const isSafe =
    typeof path === 'string' && /^[\w.@-]+(?:\/[\w.@-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);
  return isSafe && (hash === null || typeof hash === 'string');
}
