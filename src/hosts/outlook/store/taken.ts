import { isRecord } from '../../../pane/model/is-record';
import type { RoamingReader } from './roaming-values';

/** When the configuration that is kept was taken, and when its files were last changed; milliseconds since 1970. */
export interface Taken {
  readonly at: number | null;
  readonly changed: number | null;
}

export const NEVER_TAKEN: Taken = { at: null, changed: null };

/** What is kept beside the configuration, for people: the gate reads past it. A copy of before has none. */
export function readTaken(roaming: RoamingReader): Taken {
  const stored = roaming.read('configuration');
  const taken = isRecord(stored) ? stored.taken : null;
  return isRecord(taken) ? { at: timeOrNull(taken.at), changed: timeOrNull(taken.changed) } : NEVER_TAKEN;
}

function timeOrNull(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
