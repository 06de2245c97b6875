import type { CallName } from './call-name';
import { OfficeFailure } from './office-failure';

/** Starts a call of Office and hands it the callback. */
export type StartCall<Value> = (callback: (result: Office.AsyncResult<Value>) => void) => void;

export interface OfficeCalls {
  /** Makes the call when those before it are over. Rejects with an `OfficeFailure` and with nothing else. */
  readonly call: <Value>(name: CallName, start: StartCall<Value>) => Promise<Value>;
  /** The same for a call that gives nothing back. */
  readonly order: (name: CallName, start: StartCall<void>) => Promise<void>;
  /** Forgets calls that never got an answer: another item is open, and they were about the one before. */
  readonly forget: () => void;
}

/** The milliseconds that a call may take; zero or less refuses it. */
export type Patience = (name: CallName, hostIsSilent: boolean) => number;

/** A call without answer keeps others of its name waiting no longer than this, in milliseconds. */
const GIVEN_UP = 30_000;

/**
 * Calls to Office one after the other: Outlook on the web allows three at once, and reads that overtake each other show old drafts.
 * A host that never answers never calls back, so each call has a limit of its own. While one has no answer, others of its name are
 * refused: two reads of a body are never under way at once, however slow the host.
 * @param patience is told the call, and whether the one before it got no answer in time
 */
export function createOfficeCalls(patience: Patience): OfficeCalls {
  let last: Promise<unknown> = Promise.resolve();
  let unanswered = new Map<CallName, number>();
  let hostIsSilent = false;

  function run<Value>(name: CallName, start: StartCall<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const asked = unanswered;
      const limit = patience(name, hostIsSilent);
      const since = asked.get(name);
      if (limit <= 0 || (since !== undefined && Date.now() - since < GIVEN_UP)) {
        reject(new OfficeFailure(name, limit <= 0 ? 'silence' : 'pending'));
        return;
      }
      const begun = Date.now();
      asked.set(name, begun);
      const timer = setTimeout(() => {
        hostIsSilent = true;
        reject(new OfficeFailure(name, 'silence'));
      }, limit);
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        hostIsSilent = false;
        // A call that was given up says nothing of the one that was made in its place.
        if (asked.get(name) === begun) asked.delete(name);
        act();
      };
      try {
        start((result) => {
          settle(() => {
            accept(name, result, resolve, reject);
          });
        });
      } catch {
        settle(() => {
          reject(new OfficeFailure(name, 'thrown'));
        });
      }
    });
  }

  function call<Value>(name: CallName, start: StartCall<Value>): Promise<Value> {
    const next = () => run(name, start);
    const outcome = last.then(next, next);
    last = outcome;
    return outcome;
  }

  return {
    call,
    order: call,
    forget() {
      unanswered = new Map();
    },
  };
}

/** A result as hosts give it: they have been seen to leave out what the types promise. */
interface LooseResult<Value> {
  readonly status?: unknown;
  readonly value?: Value;
  readonly error?: { readonly code?: number };
}

function accept<Value>(
  name: CallName,
  result: LooseResult<Value> | null | undefined,
  resolve: (value: Value) => void,
  reject: (failure: OfficeFailure) => void,
): void {
  if (result?.status === 'succeeded') resolve(result.value as Value);
  else reject(new OfficeFailure(name, 'failed', result?.error?.code ?? null));
}
