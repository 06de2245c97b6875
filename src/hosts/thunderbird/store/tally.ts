import {
  countDecision,
  EMPTY_TALLY,
  readTally,
  type GateDecision,
  type GateTally,
} from '../../../pane/diagnosis/gate-tally';

const KEY = 'gate-tally';

/** What the gate decided about requests since the tally was cleared. Rejects only where Thunderbird's storage does. */
export async function readKeptTally(): Promise<GateTally> {
  const { [KEY]: stored } = await messenger.storage.local.get(KEY);
  return readTally(stored);
}

export function clearKeptTally(): Promise<void> {
  return messenger.storage.local.set({ [KEY]: EMPTY_TALLY });
}

/** One addition waits for the one before it: two drafts may be sent at once. */
let before: Promise<void> = Promise.resolve();

/** Adds a decision: numbers and rule ids. Nothing waits for it, and it never throws nor rejects. */
export function countKept(decision: GateDecision): void {
  before = before
    .then(readKeptTally)
    .then((tally) => messenger.storage.local.set({ [KEY]: countDecision(tally, decision) }))
    .catch(() => undefined);
}
