import { useEffect, useState } from 'react';
import type { Check } from '../../core/check';
import type { DraftPort } from '../draft-port';

/** The judgement of drafts once it is needed and the host has loaded it; a load that fails is tried again with the next draft. */
export function useCheck(port: DraftPort, needed: object | null): Check | null {
  const [check, setCheck] = useState<Check | null>(null);
  const loaded = check !== null;
  useEffect(() => {
    if (needed === null || loaded) return undefined;
    let current = true;
    port.loadCheck().then(
      (found) => {
        if (current) setCheck(() => found);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [port, needed, loaded]);
  return check;
}
