import { CONFIGURATION_PARTS, type Configuration, type ConfigurationPart } from './configuration';
import { HOSTED_COPY } from './hosted-copy';
import { layConfiguration } from './layers';
import { toParts, type RawParts } from './raw-parts';
import { readPolicy } from './read-policy';

const LAST_GOOD = 'last-good-policy';
const FILES = 'configuration-files';

/**
 * The organisation's configuration as it holds now. A policy that is in order is kept, so that a later one with faults does not leave the
 * organisation without. Fetches nothing: see `refreshHosted`. Rejects only where the add-on's own storage does.
 */
export async function readConfiguration(): Promise<Configuration> {
  const [policy, stored] = await Promise.all([
    readPolicy(),
    messenger.storage.local.get([LAST_GOOD, FILES, HOSTED_COPY]),
  ]);
  const lastGood = toParts(stored[LAST_GOOD]);
  const configuration = layConfiguration({
    policy,
    lastGood,
    hosted: stored[HOSTED_COPY],
    files: toParts(stored[FILES]),
  });
  keepGoodParts(policy, lastGood, configuration);
  return configuration;
}

/** Keeps what the person loaded from a file. Only where no policy speaks does it hold. */
export async function writeConfigurationFile(part: ConfigurationPart, json: unknown): Promise<void> {
  const stored = await messenger.storage.local.get(FILES);
  await messenger.storage.local.set({ [FILES]: { ...toParts(stored[FILES]), [part]: json } });
}

/** Back to what is built in. */
export function forgetConfigurationFiles(): Promise<void> {
  return messenger.storage.local.remove(FILES);
}

/** Calls back when another page of the add-on kept something else; gives back what ends it. A policy is new only at a start. */
export function watchConfiguration(onChange: () => void): () => void {
  const listener: Thunderbird.StorageListener = (changes, area) => {
    if (area === 'local' && (HOSTED_COPY in changes || FILES in changes)) onChange();
  };
  messenger.storage.onChanged.addListener(listener);
  return () => {
    messenger.storage.onChanged.removeListener(listener);
  };
}

function keepGoodParts(
  policy: Readonly<Record<string, unknown>> | null,
  before: RawParts,
  { sources }: Configuration,
): void {
  const after = { ...before };
  for (const part of CONFIGURATION_PARTS) if (sources[part] === 'policy') after[part] = policy?.[part];
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  messenger.storage.local.set({ [LAST_GOOD]: after }).catch(() => undefined);
}
