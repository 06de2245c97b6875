import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EMPTY_PROFILE } from '../../core/context';
import type { Habit } from '../../core/routing/habit';
import type { DraftPort, PersonSettings } from '../draft-port';

const NOBODY: PersonSettings = { profile: EMPTY_PROFILE, introduced: false };

export interface Person {
  /** `null` until it was read. */
  readonly settings: PersonSettings | null;
  /** Keeps what is given and leaves the rest as it is kept. */
  readonly save: (changed: Partial<PersonSettings>) => void;
  /** That a habit could not be kept is nothing to interrupt anybody for. */
  readonly countChoices: (change: (habit: Habit) => Habit) => void;
  readonly forgetHabit: () => void;
}

type Change = (kept: PersonSettings) => PersonSettings;

/** "I miei dati". Where they cannot be kept, they hold for as long as the pane lives. @param onFailure hears that they were not kept */
export function usePerson(port: DraftPort, onFailure: () => void): Person {
  const [settings, setSettings] = useState<PersonSettings | null>(null);
  const writing = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    let gone = false;
    const take = (read: PersonSettings): void => {
      if (!gone) setSettings(read);
    };
    port.readPersonSettings().then(take, () => {
      take(NOBODY);
    });
    return () => {
      gone = true;
    };
  }, [port]);

  const keep = useCallback(
    (change: Change, onLoss: () => void) => {
      setSettings((before) => change(before ?? NOBODY));
      // Other windows keep theirs too: what is kept is read anew, and one change follows the other.
      writing.current = writing.current
        .then(() => port.readPersonSettings())
        .then((kept) => port.writePersonSettings(change(kept)))
        .catch(onLoss);
    },
    [port],
  );
  return useMemo(
    () => ({
      settings,
      save: (changed) => {
        keep((kept) => ({ ...kept, ...changed }), onFailure);
      },
      countChoices: (change) => {
        keep(
          (kept) => ({ ...kept, habit: change(kept.habit ?? {}) }),
          () => undefined,
        );
      },
      forgetHabit: () => {
        keep((kept) => ({ ...kept, habit: {} }), onFailure);
      },
    }),
    [settings, keep, onFailure],
  );
}
