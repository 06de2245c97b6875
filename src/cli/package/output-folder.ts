import { randomUUID } from 'node:crypto';
import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { FolderFaultText } from '../../locales/texts/rollout-texts';
import type { Files } from '../../rollout/files';

/** What only a package has, so that `--force` replaces nothing else. */
const MARK_OF_PACKAGE = path.join('sito', 'release.json');

/**
 * Why a package should not be written to a folder; `null` where it can. What is there is replaced only on demand, and only if it is
 * a package.
 * @param sources files and folders that the package is made of
 */
export async function folderFault(
  folder: string,
  sources: readonly string[],
  force: boolean,
): Promise<FolderFaultText | null> {
  const target = await realPath(folder);
  if (target === path.parse(target).root || target === (await realPath(homedir()))) return 'top';
  for (const source of sources) {
    const real = await realPath(source);
    if (isInside(real, target) || isInside(target, real)) return 'holds-program';
  }
  const found = await stat(target).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return 'a-file';
  const names = await readdir(target).catch(() => null);
  if (names === null) return 'not-writable';
  if (names.length === 0) return null;
  const isPackage = (await stat(path.join(target, MARK_OF_PACKAGE)).catch(() => null)) !== null;
  return force && isPackage ? null : 'not-empty';
}

/** Writes all files beside the folder first and then puts them in its place, so that it is never half a package. */
export async function writeFolder(folder: string, files: Files): Promise<boolean> {
  const target = path.resolve(folder);
  // No folder of `mkdtemp`, which would be its maker's alone: whoever runs the web server is to copy from it.
  const fresh = `${target}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await mkdir(fresh);
    for (const [name, bytes] of files) {
      await mkdir(path.dirname(path.join(fresh, name)), { recursive: true });
      await writeFile(path.join(fresh, name), bytes);
    }
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
    return true;
  } catch {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
    return false;
  }
}

/** With links resolved as far as the path exists. */
async function realPath(name: string): Promise<string> {
  const full = path.resolve(name);
  try {
    return await realpath(full);
  } catch {
    const parent = path.dirname(full);
    return parent === full ? full : path.join(await realPath(parent), path.basename(full));
  }
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
