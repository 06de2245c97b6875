import { useCallback, useEffect, useState } from 'react';
import { EMPTY_PROFILE } from '../../core/context';
import type { DraftPort, PersonSettings } from '../draft-port';

const NOBODY: PersonSettings = { profile: EMPTY_PROFILE, introduced: false };

export interface Person {
  /** `null` until it was read. */
  readonly settings: PersonSettings | null;
  readonly save: (settings: PersonSettings) => void;
}

/** "I miei dati". Where they cannot be kept, they hold for as long as the pane lives. @param onFailure hears that they were not kept */
export function usePerson(port: DraftPort, onFailure: () => void): Person {
  const [settings, setSettings] = useState<PersonSettings | null>(null);
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

  const save = useCallback(
    (changed: PersonSettings) => {
      setSettings(changed);
      port.writePersonSettings(changed).catch(onFailure);
    },
    [port, onFailure],
  );
  return { settings, save };
}
