import { readDirectory } from '../../../config/directory';
import { readSettings } from '../../../config/settings';
import { fetchHostedFile, type FetchFile, type HostedFile } from '../../../pane/configuration/hosted-file';
import { latestChange, readingOf, takeFile } from '../../../pane/configuration/take-file';
import { HOSTED_COPY, toHostedCopy, type HostedCopy, type HostedReading } from './hosted-copy';
import { hostedAddress } from './hosted-address';
import { readPolicy } from './read-policy';

/**
 * Fetches the organisation's two files from the address that the policy names, and keeps what is in order for the gate, which never
 * fetches; without such an address it forgets what was kept. A file with faults, or one that cannot be fetched, leaves the last good
 * one in force.
 * @param age milliseconds: nothing is fetched while the last attempt is younger
 */
export async function refreshHosted(age: number, fetchFile: FetchFile = fetchHostedFile): Promise<void> {
  const [policy, stored] = await Promise.all([readPolicy(), messenger.storage.local.get(HOSTED_COPY)]);
  const named = hostedAddress(policy);
  if (named.kind === 'none' && stored[HOSTED_COPY] !== undefined) await messenger.storage.local.remove(HOSTED_COPY);
  if (named.kind !== 'address') return;
  const { address } = named;
  const before = toHostedCopy(stored[HOSTED_COPY], address);
  const now = Date.now();
  // A clock that was set back must not stop the reading for good.
  if (before !== null && before.tried <= now && now - before.tried < age) return;
  const fetched = await Promise.all([fetchFile(`${address}config.json`), fetchFile(`${address}modules.json`)]);
  await messenger.storage.local.set({ [HOSTED_COPY]: copyOf(address, before, fetched, Date.now()) });
}

function copyOf(
  address: string,
  before: HostedCopy | null,
  fetched: readonly [HostedFile, HostedFile],
  tried: number,
): HostedCopy {
  const [settingsFile, directoryFile] = fetched;
  const settings = takeFile(settingsFile, (json) => readSettings(json)).state;
  const directory = takeFile(directoryFile, (json) => readDirectory(json)).state;
  const isGood = readingOf([settings, directory]) === 'good';
  return {
    address,
    good: {
      ...before?.good,
      ...(settings === 'found' ? { config: jsonOf(settingsFile) } : {}),
      ...(directory === 'found' ? { modules: jsonOf(directoryFile) } : {}),
    },
    taken: isGood ? tried : (before?.taken ?? null),
    changed: (isGood ? latestChange(fetched) : null) ?? before?.changed ?? null,
    tried,
    readings: {
      config: readingKept(settingsFile, settings === 'found'),
      modules: readingKept(directoryFile, directory === 'found'),
    },
  };
}

function jsonOf(file: HostedFile): unknown {
  return file.state === 'found' ? file.json : undefined;
}

function readingKept(file: HostedFile, isGood: boolean): HostedReading {
  if (file.state !== 'found') return { state: file.state };
  return isGood ? { state: 'found' } : { state: 'refused', json: file.json };
}
