import type { FindingSeverity } from '../../../core/report';
import { isRecord } from '../../../pane/model/is-record';

/** One line of what stopped a mail, in the words of the interface. */
export interface HeldBackLine {
  readonly severity: FindingSeverity;
  readonly text: string;
}

/** An attempt to send that the gate stopped: what pane and popup show about it. */
export interface HeldBack {
  /** `ask`: the writer may send all the same. */
  readonly action: 'ask' | 'block';
  /** Of the content that was judged (see `contentMark`): it goes the next time, if it was only asked about. */
  readonly mark: string;
  readonly lines: readonly HeldBackLine[];
  /** Of each attempt another, so that a second one is seen as new. */
  readonly attempt: number;
}

/** `null` for what is none. */
export function readHeldBack(stored: unknown): HeldBack | null {
  if (!isRecord(stored)) return null;
  const { action, mark, lines, attempt } = stored;
  if ((action !== 'ask' && action !== 'block') || typeof mark !== 'string' || typeof attempt !== 'number') return null;
  return { action, mark, attempt, lines: Array.isArray(lines) ? lines.flatMap(readLine) : [] };
}

function readLine(stored: unknown): readonly HeldBackLine[] {
  if (!isRecord(stored)) return [];
  const { severity, text } = stored;
  const known = severity === 'error' || severity === 'warning' || severity === 'suggestion';
  return known && typeof text === 'string' ? [{ severity, text }] : [];
}
