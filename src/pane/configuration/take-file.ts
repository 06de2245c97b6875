import type { ConfigFault, Reading } from '../../config/fault';
import type { FileState } from '../diagnosis/diagnosis';
import type { ConfigurationOrigin } from '../draft-port';
import type { HostedFile } from './hosted-file';

/** What became of a file that was asked for. */
export interface TakenFile<Value> {
  readonly state: FileState;
  /** `null` where the file was not taken. */
  readonly value: Value | null;
  readonly faults: readonly ConfigFault[];
}

/** What is wrong with a file that is no JSON: the parser of programs does not say where. */
export const NOT_JSON: ConfigFault = { path: [], problem: { kind: 'syntax', reason: 'value-expected' } };

/** Takes the file when it is in order. @param read its schema, tolerant */
export function takeFile<Value>(file: HostedFile, read: (json: unknown) => Reading<Value>): TakenFile<Value> {
  if (file.state === 'absent') return { state: 'absent', value: null, faults: [] };
  if (file.state === 'not-json') return { state: 'refused', value: null, faults: [NOT_JSON] };
  const reading = read(file.json);
  return reading.ok
    ? { state: 'found', value: reading.value, faults: [] }
    : { state: 'refused', value: null, faults: reading.faults };
}

/** How a reading of the organisation's files went as a whole: good with at least one of them and no fault. */
export function readingOf(states: readonly FileState[]): ConfigurationOrigin['lastReading'] {
  if (states.includes('refused')) return 'refused';
  return states.includes('found') ? 'good' : 'unreachable';
}

/** When the newest of the files was changed, in milliseconds since 1970; `null` where no server said. */
export function latestChange(files: readonly HostedFile[]): number | null {
  const times = files.flatMap((file) => (file.state === 'found' && file.changed !== null ? [file.changed] : []));
  return times.length === 0 ? null : Math.max(...times);
}
