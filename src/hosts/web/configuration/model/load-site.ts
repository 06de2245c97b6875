import { readDirectory } from '../../../../config/directory';
import type { Reading } from '../../../../config/fault';
import { type LocatedFault, readJsonText } from '../../../../config/json-text';
import { readSettings } from '../../../../config/settings';
import { builtInConfiguration } from '../../../../config/built-in';
import { toText } from '../../../../rollout/files';
import { damagedFiles, readReleaseList, RELEASE_FILE, type Release } from '../../../../rollout/release';
import { type EditorState, editorState } from './editor-state';

/** The site is the folder above the page. */
const SITE = '../';

export type ReleaseLoading =
  | { readonly ok: true; readonly release: Release }
  /** Files of the site that are missing or changed; none where the list itself cannot be read. */
  | { readonly ok: false; readonly damaged: readonly string[] };

/** Fetches the program from the site that the page stands in, and holds it to its list. Nothing is sent anywhere. Never rejects. */
export async function loadRelease(): Promise<ReleaseLoading> {
  const listed = await fetchFile(RELEASE_FILE);
  const list = listed === null ? null : readReleaseList(listed);
  if (list === null) return { ok: false, damaged: [] };
  const fetched = await Promise.all(list.files.map(async ({ path }) => [path, await fetchFile(path)] as const));
  const files = new Map(fetched.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const])));
  const damaged = damagedFiles(list, files);
  return damaged.length > 0 ? { ok: false, damaged } : { ok: true, release: { version: list.version, files } };
}

/** A hosted file that mail programs refuse, with what is wrong with it. */
export interface RefusedFile {
  readonly file: string;
  readonly faults: readonly LocatedFault[];
}

export interface CurrentSite {
  readonly state: EditorState;
  readonly refused: readonly RefusedFile[];
}

/**
 * What the site's two files say now; what is built in where they cannot be read. Of the demonstration, what an organisation must say
 * for itself is left out, to be filled in.
 */
export async function loadCurrent(): Promise<CurrentSite> {
  const builtIn = builtInConfiguration();
  const [config, modules] = await Promise.all([fetchFile('config.json'), fetchFile('modules.json')]);
  const settings = read('config.json', config, (json) => readSettings(json), builtIn.settings);
  const directory = read('modules.json', modules, (json) => readDirectory(json), builtIn.directory);
  const state = editorState(settings.value, directory.value);
  const blank = { organization: '', domains: '', exemptAddresses: '', ticketRobotAddresses: '' };
  return {
    state: directory.value.placeholder ? { ...state, ...blank } : state,
    refused: [...settings.refused, ...directory.refused],
  };
}

interface ReadFile<Value> {
  readonly value: Value;
  readonly refused: readonly RefusedFile[];
}

function read<Value>(
  file: string,
  bytes: Uint8Array | null,
  reader: (json: unknown) => Reading<Value>,
  otherwise: Value,
): ReadFile<Value> {
  if (bytes === null) return { value: otherwise, refused: [] };
  const reading = readJsonText(toText(bytes), reader);
  if (reading.ok) return { value: reading.value, refused: [] };
  return { value: otherwise, refused: [{ file, faults: reading.faults }] };
}

async function fetchFile(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(SITE + path, { cache: 'no-cache', credentials: 'same-origin' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
