import { isRecord } from '../store/records';
import { CONFIGURATION_PARTS, type Configuration, type ConfigurationPart } from './configuration';
import { layConfiguration, type RawParts } from './layers';

const LAST_GOOD = 'last-good-policy';
const FILES = 'configuration-files';

/**
 * The organisation's configuration as it holds now. A policy that is in order is kept, so that a later one with faults does not leave the
 * organisation without. Rejects only where the add-on's own storage does.
 */
export async function readConfiguration(): Promise<Configuration> {
  const [policy, stored] = await Promise.all([readPolicy(), messenger.storage.local.get([LAST_GOOD, FILES])]);
  const lastGood = toParts(stored[LAST_GOOD]);
  const configuration = layConfiguration({ policy, lastGood, files: toParts(stored[FILES]) });
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

/** Thunderbird rejects where no policy is meant for the add-on. */
function readPolicy(): Promise<Readonly<Record<string, unknown>> | null> {
  return messenger.storage.managed.get().then(
    (policy) => policy,
    () => null,
  );
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

function toParts(stored: unknown): RawParts {
  if (!isRecord(stored)) return {};
  const { config, modules } = stored;
  return { ...(config === undefined ? {} : { config }), ...(modules === undefined ? {} : { modules }) };
}
