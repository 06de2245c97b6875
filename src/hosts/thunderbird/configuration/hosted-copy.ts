import { isRecord } from '../../../pane/model/is-record';
import { CONFIGURATION_PARTS, type ConfigurationPart } from './configuration';
import { toParts, type RawParts } from './raw-parts';

/** How a hosted file was last read; with what was refused, so that its faults can be told in any language. */
export type HostedReading =
  { readonly state: 'found' | 'absent' | 'not-json' } | { readonly state: 'refused'; readonly json: unknown };

export type HostedReadings = Readonly<Partial<Record<ConfigurationPart, HostedReading>>>;

/** What is kept of the organisation's files: the last that were in order, and how the last attempt to read them went. */
export interface HostedCopy {
  /** Of the folder that they came from: another address has nothing to do with them. */
  readonly address: string;
  readonly good: RawParts;
  /** When the good ones were read, and last changed as the server says; milliseconds since 1970. */
  readonly taken: number | null;
  readonly changed: number | null;
  /** The last attempt; milliseconds since 1970. */
  readonly tried: number;
  readonly readings: HostedReadings;
}

/** The key in the add-on's storage. */
export const HOSTED_COPY = 'hosted-configuration';

/** The copy that was kept; `null` where there is none of this address. */
export function toHostedCopy(stored: unknown, address: string): HostedCopy | null {
  if (!isRecord(stored) || stored.address !== address) return null;
  const { good, taken, changed, tried, readings } = stored;
  return {
    address,
    good: toParts(good),
    taken: timeOrNull(taken),
    changed: timeOrNull(changed),
    tried: timeOrNull(tried) ?? 0,
    readings: toReadings(readings),
  };
}

function toReadings(stored: unknown): HostedReadings {
  if (!isRecord(stored)) return {};
  const readings: Partial<Record<ConfigurationPart, HostedReading>> = {};
  for (const part of CONFIGURATION_PARTS) {
    const reading = toReading(stored[part]);
    if (reading !== null) readings[part] = reading;
  }
  return readings;
}

function toReading(stored: unknown): HostedReading | null {
  if (!isRecord(stored)) return null;
  const { state, json } = stored;
  if (state === 'found' || state === 'absent' || state === 'not-json') return { state };
  return state === 'refused' ? { state, json } : null;
}

function timeOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
