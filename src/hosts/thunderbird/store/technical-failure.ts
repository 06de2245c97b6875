import { isRecord } from '../../../pane/model/is-record';

/** What was last not checked, for the options page. */
export interface TechnicalFailure {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Names of calls and what they said, never words of a mail. */
  readonly reasons: readonly string[];
}

const KEY = 'technical-failure';

export function writeTechnicalFailure(failure: TechnicalFailure): Promise<void> {
  return messenger.storage.local.set({ [KEY]: failure });
}

/** `null` where nothing failed yet. */
export async function readTechnicalFailure(): Promise<TechnicalFailure | null> {
  const { [KEY]: stored } = await messenger.storage.local.get(KEY);
  if (!isRecord(stored)) return null;
  const { time, reasons } = stored;
  if (typeof time !== 'number' || !Array.isArray(reasons)) return null;
  return { time, reasons: reasons.filter((reason) => typeof reason === 'string') };
}
