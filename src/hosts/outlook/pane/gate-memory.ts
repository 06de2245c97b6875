import {
  countDecision,
  EMPTY_TALLY,
  readDecision,
  readTally,
  type GateTally,
} from '../../../pane/diagnosis/gate-tally';

const KEY = 'ticket-in-regola.gate';

/** What the gate decided, as far as the pane heard of it: it is told by the dialog's button that opens the pane. */
export interface GateMemory {
  readonly tally: () => GateTally;
  /** @param context what the pane was opened with: the gate's words, `block,subject-missing,…`, or anything else */
  readonly note: (context: string) => void;
  readonly clear: () => void;
}

/**
 * Keeps numbers and rule ids in the pane's own storage on this computer. An Outlook in the browser may refuse that to the pane: then
 * they hold until it is closed.
 */
export function createGateMemory(): GateMemory {
  let held = load();
  const keep = (tally: GateTally): void => {
    held = tally;
    try {
      window.localStorage.setItem(KEY, JSON.stringify(tally));
    } catch {
      // Refused, or full.
    }
  };
  return {
    tally: () => held,
    note: (context) => {
      const [action, ...rules] = context.split(',');
      const decision = readDecision(action, rules);
      if (decision !== null) keep(countDecision(held, decision));
    },
    clear: () => {
      keep(EMPTY_TALLY);
    },
  };
}

function load(): GateTally {
  try {
    return readTally(JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return EMPTY_TALLY;
  }
}
