import type { SendingDecision } from '../../../core/gate';
import { countDecision, EMPTY_TALLY, readTally, type GateTally } from '../../../pane/diagnosis/gate-tally';
import type { LocalSettings } from './local-settings';

const KEY = 'gate';

/** What the page's gate decided since the tally was cleared. */
export function readGateTally(settings: LocalSettings): GateTally {
  return readTally(settings.read(KEY));
}

/** Counts one more decision into the tally. */
export function noteDecision(settings: LocalSettings, decision: SendingDecision): void {
  const rules = decision.action === 'send' ? [] : decision.findings.map(({ rule }) => rule);
  settings.write(KEY, countDecision(readGateTally(settings), { action: decision.action, rules }));
}

export function clearTally(settings: LocalSettings): void {
  settings.write(KEY, EMPTY_TALLY);
}
