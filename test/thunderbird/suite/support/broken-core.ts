import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Thunderbird } from '../../driver/thunderbird';
import { backgroundPage } from '../../driver/background';
import { CORE_FOLDER, CORE_ID } from './builds';
import { keepPerson } from './person';

interface ManifestBackground {
  readonly background: { readonly scripts: readonly string[] };
}

/**
 * Installs the core as it was built but for a script that runs before its background's and breaks something of Thunderbird there.
 * @param fault what that script does; `messenger` is the add-on's API
 * @returns what takes the add-on away again
 */
export async function installBroken(thunderbird: Thunderbird, fault: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broken-core-'));
  await cp(CORE_FOLDER, folder, { recursive: true });
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as ManifestBackground;
  const background = { scripts: ['fault.js', ...manifest.background.scripts] };
  await writeFile(manifestFile, JSON.stringify({ ...manifest, background }));
  await writeFile(path.join(folder, 'fault.js'), fault);
  await thunderbird.installAddOn(folder);
  await keepPerson(await backgroundPage(thunderbird, CORE_ID));
  return async () => {
    await thunderbird.uninstallAddOn(CORE_ID);
    await rm(folder, { recursive: true, force: true });
  };
}
