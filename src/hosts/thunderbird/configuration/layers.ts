import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { readDirectory } from '../../../config/directory';
import type { Reading } from '../../../config/fault';
import { readSettings } from '../../../config/settings';
import {
  CONFIGURATION_PARTS,
  type Configuration,
  type ConfigurationFault,
  type ConfigurationPart,
  type ConfigurationSource,
} from './configuration';

/** The parsed JSON of each part that is there. */
export type RawParts = Readonly<Partial<Record<ConfigurationPart, unknown>>>;

export interface RawLayers {
  /** What enterprise policies hand over; `null` where there is no policy for the add-on. */
  readonly policy: Readonly<Record<string, unknown>> | null;
  /** The last policy that was in order. */
  readonly lastGood: RawParts;
  /** What the person loaded from files, where no policy speaks. */
  readonly files: RawParts;
}

const POLICY_KEYS: readonly string[] = CONFIGURATION_PARTS;

/**
 * What holds, part by part: the policy; where that has faults, the last one that had none; where it is silent, the person's files; else
 * what is built in. Every fault of what was given is told. Pure.
 */
export function layConfiguration({ policy, lastGood, files }: RawLayers): Configuration {
  const faults: ConfigurationFault[] = Object.keys(policy ?? {})
    .filter((key) => !POLICY_KEYS.includes(key))
    .map((key) => ({ part: null, fault: { path: [key], problem: { kind: 'unknown-key', known: POLICY_KEYS } } }));
  const settings = lay('config', (json) => readSettings(json), DEFAULT_SETTINGS);
  const directory = lay('modules', (json) => readDirectory(json), DEMO_DIRECTORY);
  return {
    settings: settings.value,
    directory: directory.value,
    sources: { config: settings.source, modules: directory.source },
    faults,
  };

  function lay<Value>(
    part: ConfigurationPart,
    read: (json: unknown) => Reading<Value>,
    builtIn: Value,
  ): { readonly value: Value; readonly source: ConfigurationSource } {
    const given = policy?.[part];
    const layers: readonly (readonly [ConfigurationSource, unknown])[] =
      given === undefined
        ? [['file', files[part]]]
        : [
            ['policy', given],
            ['last-good', lastGood[part]],
          ];
    for (const [source, json] of layers) {
      if (json === undefined) continue;
      const reading = read(json);
      if (reading.ok) return { value: reading.value, source };
      if (source !== 'last-good') faults.push(...reading.faults.map((fault) => ({ part, fault })));
    }
    return { value: builtIn, source: 'built-in' };
  }
}
