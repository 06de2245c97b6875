import { readDirectory } from '../../../../config/directory';
import type { Reading } from '../../../../config/fault';
import { readJsonText } from '../../../../config/json-text';
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

/**
 * What the site's two files say now; what is built in where they cannot be read. Of the demonstration, what an organisation must say
 * for itself is left out, to be filled in.
 */
export async function loadCurrent(): Promise<EditorState> {
  const builtIn = builtInConfiguration();
  const [config, modules] = await Promise.all([fetchFile('config.json'), fetchFile('modules.json')]);
  const directory = readOr(modules, (json) => readDirectory(json), builtIn.directory);
  const state = editorState(
    readOr(config, (json) => readSettings(json), builtIn.settings),
    directory,
  );
  if (!directory.placeholder) return state;
  return { ...state, organization: '', domains: '', exemptAddresses: '', ticketRobotAddresses: '' };
}

function readOr<Value>(bytes: Uint8Array | null, read: (json: unknown) => Reading<Value>, otherwise: Value): Value {
  const reading = bytes === null ? null : readJsonText(toText(bytes), read);
  return reading?.ok === true ? reading.value : otherwise;
}

async function fetchFile(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(SITE + path, { cache: 'no-cache', credentials: 'same-origin' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
