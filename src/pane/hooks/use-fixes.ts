import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../core/edits/edit';
import type { RuleId } from '../../core/rules/rule-id';
import type { DraftPort } from '../draft-port';

/** Milliseconds for which the bar at the foot offers to undo the last fix; its line in the list offers it for longer. */
const BAR_TIME = 10_000;

/** A fix that was applied and can be taken back. */
export interface AppliedFix {
  readonly id: number;
  readonly rule: RuleId;
  /** The finding's key, or `null` where the fix came from elsewhere (the directory). */
  readonly key: string | null;
  /** What its button said. */
  readonly label: string;
  readonly undo: readonly Edit[];
  /** The id of the module that the person chose with it, if any. */
  readonly module?: string;
}

export type FixOutcome = 'applied' | 'nothing' | 'failed';

export interface Fixes {
  /** Oldest first. */
  readonly applied: readonly AppliedFix[];
  /** What the bar at the foot is about; `null` once its time is over. */
  readonly recent: AppliedFix | null;
  /** The last attempt changed nothing: the draft changed meanwhile, or the host failed. */
  readonly trouble: Exclude<FixOutcome, 'applied'> | null;
  readonly apply: (fix: Omit<AppliedFix, 'id' | 'undo'>, edits: readonly Edit[]) => void;
  readonly undo: (fix: AppliedFix) => void;
  /** Says that the host did not do what it was asked for. */
  readonly fail: () => void;
}

/** Applies fixes through the port and keeps what undoes them. @param onApplied so that the draft is read again at once. */
export function useFixes(port: DraftPort, onApplied: () => void): Fixes {
  const [applied, setApplied] = useState<readonly AppliedFix[]>([]);
  const [recent, setRecent] = useState<AppliedFix | null>(null);
  const [trouble, setTrouble] = useState<Fixes['trouble']>(null);

  useEffect(() => {
    if (recent === null && trouble === null) return undefined;
    const timer = setTimeout(() => {
      setRecent(null);
      setTrouble(null);
    }, BAR_TIME);
    return () => {
      clearTimeout(timer);
    };
  }, [recent, trouble]);

  // Pressed twice, a fix is done by the first press: the second finds nothing to do, which is no trouble, and must not hide the way back.
  const last = useRef<AppliedFix | null>(null);

  const fail = useCallback(() => {
    setTrouble('failed');
  }, []);

  const apply = useCallback<Fixes['apply']>(
    (fix, edits) => {
      port.applyEdits(edits).then((undo) => {
        setTrouble(undo.length === 0 && !isSameFix(last.current, fix) ? 'nothing' : null);
        if (undo.length > 0) {
          const done: AppliedFix = { ...fix, id: nextId(), undo };
          last.current = done;
          setApplied((before) => [...before, done]);
          setRecent(done);
        }
        onApplied();
      }, fail);
    },
    [port, onApplied, fail],
  );

  const undo = useCallback<Fixes['undo']>(
    (fix) => {
      port.applyEdits(fix.undo).then((redone) => {
        if (last.current?.id === fix.id) last.current = null;
        setApplied((before) => before.filter(({ id }) => id !== fix.id));
        setRecent((current) => (current?.id === fix.id ? null : current));
        setTrouble(redone.length === 0 ? 'nothing' : null);
        onApplied();
      }, fail);
    },
    [port, onApplied, fail],
  );

  return { applied, recent, trouble, apply, undo, fail };
}

function isSameFix(done: AppliedFix | null, { rule, key, label }: Omit<AppliedFix, 'id' | 'undo'>): boolean {
  return done !== null && done.rule === rule && done.key === key && done.label === label;
}

let lastId = 0;

function nextId(): number {
  lastId += 1;
  return lastId;
}
