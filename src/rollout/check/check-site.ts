import { readDirectory } from '../../config/directory';
import { STRICT } from '../../config/read';
import { readSettings } from '../../config/settings';
import { isPackagedScript } from '../built-in-script';
import { type Files, toText } from '../files';
import { damagedFiles, readReleaseList, RELEASE_FILE, type ReleaseList } from '../release';
import { readSiteAddress } from '../site-address';
import { ADD_ON_PATHS, addOnHash, hashInUpdates, UPDATES_PATH } from '../thunderbird';
import { checkManifest } from './check-manifest';
import { headerFaults } from './header-faults';
import type { FetchedFile, FetchFile, SiteFault } from './site-fault';

/** Servers of municipalities are small. */
const AT_ONCE = 4;

/** The faults of whole files, in the order in which they are best mended. */
const FILE_FAULTS = [
  'missing',
  'changed',
  'wrong-type',
  'no-nosniff',
  'no-policy',
  'icon-not-cached',
  'kept-too-long',
  'no-cors',
] as const;

type FileFault = (typeof FILE_FAULTS)[number];

/**
 * Tries a deployed site: that every file of its release is there and unchanged, with headers that mail programs can do with, that its two
 * files are valid, and that its manifest is its own. Asks for files and nothing else.
 */
export async function checkSite(url: string, fetchFile: FetchFile): Promise<readonly SiteFault[]> {
  const reading = readSiteAddress(url);
  if (!reading.ok) return [{ kind: 'address', fault: reading.fault }];
  const { address } = reading;
  const listed = await fetchFile(address + RELEASE_FILE);
  if (!listed.ok) return [{ kind: 'unreachable', fault: listed.fault, detail: listed.detail }];
  const list = listed.file.status === 200 ? readReleaseList(listed.file.bytes) : null;
  if (list === null) return [{ kind: 'no-release' }];
  const listedPaths = list.files.map(({ path }) => path);
  const hasAddOns = ADD_ON_PATHS.some(([, path]) => listedPaths.includes(path));
  const paths = [...listedPaths, 'config.json', 'modules.json', ...(hasAddOns ? [UPDATES_PATH] : [])];
  const files = await fetchAll(paths, (path) => fetchFile(address + path));
  return [
    ...fileFaults(list, paths, files),
    ...contentFaults(files),
    ...manifestFaults(files.get('manifest.xml'), address, list.version),
  ];
}

async function fetchAll(paths: readonly string[], fetchPath: FetchFile): Promise<ReadonlyMap<string, FetchedFile>> {
  const files = new Map<string, FetchedFile>();
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const fetched = await fetchPath(path);
      if (fetched.ok && fetched.file.status === 200) files.set(path, fetched.file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files;
}

function fileFaults(
  list: ReleaseList,
  paths: readonly string[],
  files: ReadonlyMap<string, FetchedFile>,
): readonly SiteFault[] {
  const bytes = new Map([...files].map(([path, file]) => [path, file.bytes]));
  const damaged = new Set([...damagedFiles(list, bytes), ...otherAddOns(bytes)]);
  const faultsOf = (path: string): readonly FileFault[] => {
    const file = files.get(path);
    if (file === undefined) return ['missing'];
    return [...(damaged.has(path) ? (['changed'] as const) : []), ...headerFaults(path, file)];
  };
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

function contentFaults(files: ReadonlyMap<string, FetchedFile>): readonly SiteFault[] {
  const gate = files.get('send-gate.js');
  const isPackaged = gate === undefined || isPackagedScript(toText(gate.bytes));
  return [
    ...hostedFaults('config.json', files, (json) => {
      const settings = readSettings(json, STRICT);
      return settings.ok ? [] : [{ kind: 'invalid', path: 'config.json', faults: settings.faults }];
    }),
    ...hostedFaults('modules.json', files, (json) => {
      const directory = readDirectory(json, STRICT);
      if (!directory.ok) return [{ kind: 'invalid', path: 'modules.json', faults: directory.faults }];
      return directory.value.placeholder ? [{ kind: 'placeholder' }] : [];
    }),
    ...(isPackaged ? [] : [{ kind: 'not-packaged' } as const]),
  ];
}

function hostedFaults(
  path: string,
  files: ReadonlyMap<string, FetchedFile>,
  read: (json: unknown) => readonly SiteFault[],
): readonly SiteFault[] {
  const file = files.get(path);
  if (file === undefined) return [];
  try {
    return read(JSON.parse(toText(file.bytes).replace(/^\uFEFF/, '')));
  } catch {
    return [{ kind: 'not-json', path }];
  }
}

function manifestFaults(file: FetchedFile | undefined, address: string, version: string): readonly SiteFault[] {
  return file === undefined ? [] : checkManifest(toText(file.bytes), address, version);
}
