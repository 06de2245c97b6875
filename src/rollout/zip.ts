import { zipSync } from 'fflate';
import { type Files, sortedPaths } from './files';

/** ZIP keeps local time, and none before 1980; any fixed one will do. */
const TIME = new Date(2000, 0, 1);

/** All files as a zip archive: the same files give the same bytes, whatever the machine, the time and their order. */
export function zipFiles(files: Files): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const path of sortedPaths(files)) entries[path] = files.get(path) ?? new Uint8Array();
  return zipSync(entries, { level: 9, mtime: TIME });
}
