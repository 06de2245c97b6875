import { writeFile } from 'node:fs/promises';
import type { UnwritableFileText } from '../locales/texts/cli-texts';

const REASONS: Readonly<Record<string, UnwritableFileText>> = {
  EEXIST: 'exists',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'no-space',
};

/** Writes a file; one that is there is overwritten only on demand. Gives the reason where it cannot be, else `null`. Never rejects. */
export async function writeNewFile(
  file: string,
  content: string | Uint8Array,
  overwrite: boolean,
): Promise<UnwritableFileText | null> {
  try {
    await writeFile(file, content, { flag: overwrite ? 'w' : 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? 'other';
  }
}
