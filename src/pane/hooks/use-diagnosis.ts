import { useCallback, useEffect, useState } from 'react';
import type { HostDiagnosis } from '../diagnosis/diagnosis';
import { EMPTY_TALLY } from '../diagnosis/gate-tally';
import type { DraftPort } from '../draft-port';

export interface Diagnosis {
  /** What the host tells; `null` until it does, and where it tells nothing. */
  readonly host: HostDiagnosis | null;
  /** The tally was cleared on this page. */
  readonly cleared: boolean;
  readonly clear: () => void;
}

/** What the host tells about itself, asked once when the page of diagnosis opens. */
export function useDiagnosis(port: Pick<DraftPort, 'readDiagnosis' | 'clearTally'>): Diagnosis {
  const [host, setHost] = useState<HostDiagnosis | null>(null);
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    let gone = false;
    port.readDiagnosis?.().then(
      (found) => {
        if (!gone) setHost(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [port]);
  const clear = useCallback(() => {
    const over = (): void => {
      setHost((before) => (before === null ? null : { ...before, tally: EMPTY_TALLY }));
      setCleared(true);
    };
    port.clearTally?.().then(over, over);
  }, [port]);
  return { host, cleared, clear };
}
