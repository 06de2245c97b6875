import { useEffect, useState } from 'react';
import { readDraftMemory, watchDraftMemory } from '../store/draft-memory';
import type { HeldBack } from '../store/held-back';

/** Why the last attempt to send the draft was stopped, followed as it changes. */
export function useHeldBack(tabId: number): HeldBack | null {
  const [heldBack, setHeldBack] = useState<HeldBack | null>(null);
  useEffect(() => {
    let gone = false;
    const read = (): void => {
      readDraftMemory(tabId).then(
        (memory) => {
          if (!gone) setHeldBack(memory.heldBack);
        },
        () => undefined,
      );
    };
    read();
    const stop = watchDraftMemory(tabId, read);
    return () => {
      gone = true;
      stop();
    };
  }, [tabId]);
  return heldBack;
}
