import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../config/defaults';
import { readDirectory } from '../../../config/directory';
import type { ConfigFault, Reading } from '../../../config/fault';
import { readSettings } from '../../../config/settings';
import { NOT_JSON, readingOf } from '../../../pane/configuration/take-file';
import type { FileState } from '../../../pane/diagnosis/diagnosis';
import type { ConfigurationOrigin } from '../../../pane/draft-port';
import {
  CONFIGURATION_PARTS,
  type Configuration,
  type ConfigurationFault,
  type ConfigurationPart,
  type ConfigurationSource,
} from './configuration';
import { ADDRESS_KEY, hostedAddress } from './hosted-address';
import { toHostedCopy, type HostedCopy } from './hosted-copy';
import type { RawParts } from './raw-parts';

export interface RawLayers {
  /** What enterprise policies hand over; `null` where there is no policy for the add-on. */
  readonly policy: Readonly<Record<string, unknown>> | null;
  /** The last policy that was in order. */
  readonly lastGood: RawParts;
  /** What was kept of the hosted files, as it lies in the storage. */
  readonly hosted: unknown;
  /** What the person loaded from files, where no policy speaks. */
  readonly files: RawParts;
}

const POLICY_KEYS: readonly string[] = [...CONFIGURATION_PARTS, ADDRESS_KEY];

/**
 * What holds, part by part: the last good copy of the hosted file, where the policy names an address; the policy itself; where that has
 * faults, the last one that had none; where no policy speaks, the person's files; else what is built in. Every fault of what was given
 * is told. Pure.
 */
export function layConfiguration({ policy, lastGood, hosted, files }: RawLayers): Configuration {
  const named = hostedAddress(policy);
  const copy = named.kind === 'address' ? toHostedCopy(hosted, named.address) : null;
  const faults: ConfigurationFault[] = [
    ...Object.keys(policy ?? {})
      .filter((key) => !POLICY_KEYS.includes(key))
      .map((key): ConfigurationFault => {
        return { place: null, fault: { path: [key], problem: { kind: 'unknown-key', known: POLICY_KEYS } } };
      }),
    ...(named.kind === 'faulty' ? [named.fault] : []),
  ];
  const settings = lay('config', (json) => readSettings(json), DEFAULT_SETTINGS);
  const directory = lay('modules', (json) => readDirectory(json), DEMO_DIRECTORY);
  const sources = { config: settings.source, modules: directory.source };
  const fileStates = CONFIGURATION_PARTS.flatMap((part) => {
    const state = fileState(copy, part);
    return state === null ? [] : [{ name: fileName(part), state }];
  });
  return {
    settings: settings.value,
    directory: directory.value,
    sources,
    managed: Object.keys(policy ?? {}).length > 0,
    faults,
    files: fileStates,
    origin: {
      ...ageOf(Object.values(sources), copy),
      lastReading:
        fileStates.length > 0
          ? readingOf(fileStates.map(({ state }) => state))
          : faults.length > 0
            ? 'refused'
            : 'good',
    },
  };

  function lay<Value>(
    part: ConfigurationPart,
    read: (json: unknown) => Reading<Value>,
    builtIn: Value,
  ): { readonly value: Value; readonly source: ConfigurationSource } {
    const given = policy?.[part];
    const layers: readonly (readonly [ConfigurationSource, unknown])[] = [
      ['hosted', copy?.good[part]],
      ['policy', given],
      ...(given === undefined ? [] : [['last-good', lastGood[part]] as const]),
      ...(given === undefined && named.kind === 'none' ? [['file', files[part]] as const] : []),
    ];
    faults.push(...refusedFaults(copy, part, read).map((fault) => ({ place: fileName(part), fault })));
    for (const [source, json] of layers) {
      if (json === undefined) continue;
      const reading = read(json);
      if (reading.ok) return { value: reading.value, source };
      // The kept ones were in order once: an older program took what this one does not.
      if (source === 'policy' || source === 'file')
        faults.push(...reading.faults.map((fault) => ({ place: part, fault })));
    }
    return { value: builtIn, source: 'built-in' };
  }
}

function fileName(part: ConfigurationPart): string {
  return `${part}.json`;
}

function fileState(copy: HostedCopy | null, part: ConfigurationPart): FileState | null {
  const reading = copy?.readings[part];
  if (reading === undefined) return null;
  return reading.state === 'not-json' ? 'refused' : reading.state;
}

function refusedFaults(
  copy: HostedCopy | null,
  part: ConfigurationPart,
  read: (json: unknown) => Reading<unknown>,
): readonly ConfigFault[] {
  const reading = copy?.readings[part];
  if (reading?.state === 'not-json') return [NOT_JSON];
  const again = reading?.state === 'refused' ? read(reading.json) : null;
  return again === null || again.ok ? [] : again.faults;
}

/** Where most of what holds comes from: the freshest source of the two parts. */
function ageOf(
  sources: readonly ConfigurationSource[],
  copy: HostedCopy | null,
): Omit<ConfigurationOrigin, 'lastReading'> {
  if (sources.includes('hosted')) {
    return { source: 'hosted', changed: copy?.changed ?? null, taken: copy?.taken ?? null };
  }
  const isManaged = sources.includes('policy') || sources.includes('last-good');
  const source = isManaged ? 'policy' : sources.includes('file') ? 'file' : 'built-in';
  return { source, changed: null, taken: null };
}
