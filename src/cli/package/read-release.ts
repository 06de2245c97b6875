import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { damagedFiles, readReleaseList, RELEASE_FILE, type Release } from '../../rollout/release';

export type ReleaseReading =
  { readonly ok: true; readonly release: Release } | { readonly ok: false; readonly damaged: readonly string[] };

/** Reads built software from its folder, and holds it to its list. `damaged` is empty where there is no list. Never rejects. */
export async function readRelease(folder: string): Promise<ReleaseReading> {
  const list = await readFile(path.join(folder, RELEASE_FILE)).then(readReleaseList, () => null);
  if (list === null) return { ok: false, damaged: [] };
  const files = new Map<string, Uint8Array>();
  for (const entry of list.files) {
    const bytes = await readFile(path.join(folder, entry.path)).catch(() => null);
    if (bytes !== null) files.set(entry.path, new Uint8Array(bytes));
  }
  const damaged = damagedFiles(list, files);
  return damaged.length > 0 ? { ok: false, damaged } : { ok: true, release: { version: list.version, files } };
}
