import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Preferences } from './preferences';
import { accountPreferences, FOR_DEVELOPMENT, QUICK_HANDS, QUIET, QUIET_SENDING } from './preferences';

export interface ProfileOptions {
  readonly marionettePort: number;
  readonly smtpPort: number;
  /** Over the others. */
  readonly preferences?: Preferences;
  /** XPI files by the id of their add-on, installed at the start as if the person had. */
  readonly addOns?: Readonly<Record<string, string>>;
}

export interface Profile {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** A profile of its own in the folder for temporary files: one account, two identities, nothing that asks. */
export async function writeProfile(options: ProfileOptions): Promise<Profile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thunderbird-profile-'));
  const preferences = {
    ...QUIET,
    ...QUIET_SENDING,
    ...QUICK_HANDS,
    ...FOR_DEVELOPMENT,
    ...accountPreferences(options.smtpPort),
    'marionette.port': options.marionettePort,
    ...options.preferences,
  };
  await writeFile(path.join(folder, 'user.js'), preferenceLines(preferences));
  await mkdir(path.join(folder, 'extensions'));
  for (const [id, xpi] of Object.entries(options.addOns ?? {}))
    await copyFile(xpi, path.join(folder, 'extensions', `${id}.xpi`));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

function preferenceLines(preferences: Preferences): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
