import { builtInConfiguration } from '../../../../config/built-in';
import { DEFAULT_SETTINGS } from '../../../../config/defaults';
import { readDirectory } from '../../../../config/directory';
import type { Reading } from '../../../../config/fault';
import { type LocatedFault, readJsonText } from '../../../../config/json-text';
import { readSettings } from '../../../../config/settings';
import type { OrganizationSettings } from '../../../../core/context';
import { toText } from '../../../../rollout/files';
import { damagedFiles, readReleaseList, RELEASE_FILE, type Release } from '../../../../rollout/release';
import { type EditorState, editorState, newSettings, type OwnWords } from './editor-state';
import { placeAtStart } from './package-place';
import { framingOutlooks, siteAddress, siteFile } from './site-files';

export type ReleaseLoading =
  | { readonly ok: true; readonly release: Release }
  /** Files of the site that are missing or changed; none where the list itself cannot be read. */
  | { readonly ok: false; readonly damaged: readonly string[] };

/** Fetches the program from the site that the page stands in, and holds it to its list. Never rejects. */
export async function loadRelease(): Promise<ReleaseLoading> {
  const listed = await siteFile(RELEASE_FILE);
  const list = listed === null ? null : readReleaseList(listed);
  if (list === null) return { ok: false, damaged: [] };
  const fetched = await Promise.all(list.files.map(async ({ path }) => [path, await siteFile(path)] as const));
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

interface HostedSettings {
  readonly settings: OrganizationSettings;
  /** What the file itself says. */
  readonly said: OwnWords;
}

/**
 * What the site's two files say now, and its manifest of its address; what is built in where they cannot be read. Settings that are the demonstration's become those that
 * a new organisation begins with.
 */
export async function loadCurrent(): Promise<CurrentSite> {
  const builtIn = builtInConfiguration();
  const whole = { organization: builtIn.settings.organization, vendor: builtIn.settings.vendor };
  const [config, modules, manifest, outlooks] = await Promise.all([
    siteFile('config.json'),
    siteFile('modules.json'),
    siteFile('manifest.xml'),
    framingOutlooks(siteAddress()),
  ]);
  const settings = read('config.json', config, readLayer, { settings: builtIn.settings, said: whole });
  const directory = read('modules.json', modules, (json) => readDirectory(json), builtIn.directory);
  const state = {
    ...editorState(settings.value.settings, directory.value, settings.value.said),
    ...placeAtStart(manifest === null ? null : toText(manifest), siteAddress(), outlooks),
  };
  const isNew = settings.value.said.organization === DEFAULT_SETTINGS.organization;
  return {
    state: isNew ? { ...state, ...newSettings() } : state,
    refused: [...settings.refused, ...directory.refused],
  };
}

function readLayer(json: unknown): Reading<HostedSettings> {
  const reading = readSettings(json);
  return reading.ok ? { ok: true, value: { settings: reading.value, said: json as OwnWords } } : reading;
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
