import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROGRAM } from './start-thunderbird';

export interface ProgramCopy {
  readonly folder: string;
  /** Replaces what the organisation decides; counts from the next start. */
  readonly writePolicies: (policies: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * A Thunderbird of its own, so that an organisation's policies do not touch the one that is installed. Only the program file is copied, since
 * it looks for the rest beside where it really lies; all else are links.
 */
export async function copyProgram(from = PROGRAM): Promise<ProgramCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thunderbird-program-'));
  for (const name of await readdir(from)) {
    if (name === 'thunderbird' || name === 'distribution') continue;
    if (name === 'thunderbird-bin') await copyFile(path.join(from, name), path.join(folder, name));
    else await symlink(path.join(from, name), path.join(folder, name));
  }
  const distribution = path.join(folder, 'distribution');
  await mkdir(distribution);
  return {
    folder,
    writePolicies: (policies) => writeFile(path.join(distribution, 'policies.json'), JSON.stringify({ policies })),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
