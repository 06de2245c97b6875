import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Kept between runs, as other tools keep what they fetch. */
const CACHE = path.resolve(__dirname, '../../../node_modules/.cache/thunderbird-140');

/**
 * The folder of Thunderbird 140 ESR, unpacked from Debian's package without installing it, or the one named in THUNDERBIRD_140_PATH.
 * Fetches it with apt the first time, some 70 MB.
 */
export async function olderRelease(): Promise<string> {
  const { THUNDERBIRD_140_PATH: named } = process.env;
  if (named !== undefined) return named;
  const program = path.join(CACHE, 'usr/lib/thunderbird');
  if (existsSync(program)) return program;
  await mkdir(path.dirname(CACHE), { recursive: true });
  // Unpacked beside its place, so that what an interrupted run leaves is never taken for the whole.
  const folder = await mkdtemp(`${CACHE}-`);
  try {
    // A machine that was just made has no list of packages yet.
    await download(folder).catch(() => run('apt-get', ['update', '-qq']).then(() => download(folder)));
    const [deb] = await readdir(folder);
    if (deb === undefined) throw new Error('apt-get downloaded nothing');
    await run('dpkg', ['-x', path.join(folder, deb), folder]);
    await rm(path.join(folder, deb));
    await rename(folder, CACHE);
  } catch (failure) {
    await rm(folder, { recursive: true, force: true });
    throw new Error('Thunderbird 140 cannot be fetched; set THUNDERBIRD_140_PATH to a folder with it', {
      cause: failure,
    });
  }
  return program;
}

async function download(folder: string): Promise<void> {
  await run('apt-get', ['download', '-o', 'APT::Sandbox::User=root', 'thunderbird=1:140*'], { cwd: folder });
}
