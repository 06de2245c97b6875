import type { Mode } from '../../core/context';
import type { FileFaultKind } from '../../locales/texts/rollout-texts';
import { isPackagedScript } from '../built-in-script';
import { type Files, toText } from '../files';
import { damagedFiles, readReleaseList, RELEASE_FILE, type ReleaseList } from '../release';
import { readSiteAddress } from '../site-address';
import { ADD_ON_PATHS, addOnHash, hashInUpdates, UPDATES_PATH } from '../thunderbird';
import { checkHosted } from './check-hosted';
import { checkManifest } from './check-manifest';
import { headerFaults } from './header-faults';
import type { FetchedFile, FetchFile, SiteFault } from './site-fault';

/** What a deployed site says of itself. */
export interface SiteFacts {
  readonly version: string;
  readonly organization: string;
  readonly mode: Mode;
  /** How many the directory has. */
  readonly modules: number;
}

export interface SiteCheck {
  readonly faults: readonly SiteFault[];
  /** `null` where the site's two files cannot be read. */
  readonly facts: SiteFacts | null;
}

/** Servers of municipalities are small. */
const AT_ONCE = 4;

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;

/** The faults of whole files, in the order in which they are best mended. */
const FILE_FAULTS: readonly FileFaultKind[] = [
  'log-in-wanted',
  'redirected',
  'missing',
  'changed',
  'wrong-type',
  'no-nosniff',
  'no-policy',
  'other-policy',
  'not-framed',
  'icon-not-cached',
  'kept-too-long',
  'no-cors',
];

/**
 * Tries a deployed site: that every file of its release is there and unchanged, with headers that mail programs can do with, that its two
 * files are valid, and that its manifest is its own. Asks for files and nothing else.
 */
export async function checkSite(url: string, fetchFile: FetchFile): Promise<SiteCheck> {
  const reading = readSiteAddress(url);
  if (!reading.ok) return nothingBut({ kind: 'address', fault: reading.fault });
  const { address } = reading;
  const listed = await fetchFile(address + RELEASE_FILE);
  if (!listed.ok) return nothingBut({ kind: 'unreachable', fault: listed.fault, detail: listed.detail });
  const refusal = refusalOf(listed.file);
  if (refusal !== null && refusal !== 'missing') return nothingBut({ kind: refusal, paths: [RELEASE_FILE] });
  const list = refusal === null ? readReleaseList(listed.file.bytes) : null;
  if (list === null) return nothingBut({ kind: 'no-release' });
  const { files, refused } = await fetchAll(expectedPaths(list), (path) => fetchFile(address + path));
  const gate = files.get('send-gate.js');
  const isPackaged = gate === undefined || isPackagedScript(toText(gate.bytes));
  const manifest = files.get('manifest.xml');
  const hosted = checkHosted(files.get('config.json'), files.get('modules.json'));
  return {
    faults: [
      ...(isPackaged ? [] : [{ kind: 'not-packaged' } as const]),
      ...fileFaults(list, files, refused, isPackaged),
      ...hosted.faults,
      // The manifest of what is no package is for the site that it was developed on.
      ...(isPackaged && manifest ? checkManifest(toText(manifest.bytes), address, list.version) : []),
    ],
    facts: hosted.facts && { version: list.version, ...hosted.facts },
  };
}

function nothingBut(fault: SiteFault): SiteCheck {
  return { faults: [fault], facts: null };
}

type Refusal = Extract<FileFaultKind, 'missing' | 'log-in-wanted' | 'redirected'>;

/** Why an answer is not the file; `null` where it is. */
function refusalOf({ status }: FetchedFile): Refusal | null {
  if (status === 200) return null;
  if (status === UNAUTHORIZED || status === FORBIDDEN) return 'log-in-wanted';
  return status === 0 || (status >= 300 && status < 400) ? 'redirected' : 'missing';
}

interface FetchedSite {
  readonly files: ReadonlyMap<string, FetchedFile>;
  /** Of the other paths, why they have no file. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

async function fetchAll(paths: readonly string[], fetchPath: FetchFile): Promise<FetchedSite> {
  const files = new Map<string, FetchedFile>();
  const refused = new Map<string, Refusal>();
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const fetched = await fetchPath(path);
      const refusal = fetched.ok ? refusalOf(fetched.file) : 'missing';
      if (refusal !== null) refused.set(path, refusal);
      else if (fetched.ok) files.set(path, fetched.file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files, refused };
}

/** What a packaged site answers: its release, the organisation's files, and the list of versions of its add-ons if it has any. */
function expectedPaths({ files }: ReleaseList): readonly string[] {
  const listed = files.map(({ path }) => path);
  const hasAddOns = ADD_ON_PATHS.some(([, path]) => listed.includes(path));
  return [...listed, 'config.json', 'modules.json', ...(hasAddOns ? [UPDATES_PATH] : [])];
}

function fileFaults(
  list: ReleaseList,
  files: ReadonlyMap<string, FetchedFile>,
  refused: ReadonlyMap<string, Refusal>,
  isPackaged: boolean,
): readonly SiteFault[] {
  const bytes = new Map([...files].map(([path, file]) => [path, file.bytes]));
  const damaged = new Set([...damagedFiles(list, bytes), ...otherAddOns(bytes)]);
  const faultsOf = (path: string): readonly FileFaultKind[] => {
    const file = files.get(path);
    if (file === undefined) return [refused.get(path) ?? 'missing'];
    const faults = headerFaults(path, file);
    // A page that is not the package's own says nothing of the policy.
    return damaged.has(path) ? ['changed', ...faults.filter((fault) => fault !== 'other-policy')] : faults;
  };
  // Packaging writes the list of versions.
  const paths = expectedPaths(list).filter((path) => isPackaged || path !== UPDATES_PATH);
  const byPath = paths.map((path) => [path, faultsOf(path)] as const);
  return FILE_FAULTS.flatMap((kind): readonly SiteFault[] => {
    const having = byPath.filter(([, faults]) => faults.includes(kind)).map(([path]) => path);
    return having.length > 0 ? [{ kind, paths: having }] : [];
  });
}

/** Add-ons that are not those of the list of versions: Thunderbird would download and refuse them. */
function otherAddOns(files: Files): readonly string[] {
  const updates = files.get(UPDATES_PATH);
  if (updates === undefined) return [];
  return ADD_ON_PATHS.flatMap(([id, path]) => {
    const xpi = files.get(path);
    return xpi === undefined || addOnHash(xpi) === hashInUpdates(toText(updates), id) ? [] : [path];
  });
}
