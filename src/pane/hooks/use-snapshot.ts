import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftPort, Snapshot } from '../draft-port';
import type { DebouncedReader } from '../model/debounced-reader';
import { createDebouncedReader } from '../model/debounced-reader';

/** Milliseconds of quiet after a change before the draft is read again: never while someone is in the middle of a word. */
const QUIET = 300;

export interface DraftReading {
  /** `null` until the first read. */
  readonly snapshot: Snapshot | null;
  /** Reads at once, as after a fix. */
  readonly refresh: () => void;
}

/** The draft as the port reads it, kept up with its changes. A read that fails shows as an unreadable draft. */
export function useSnapshot(port: DraftPort): DraftReading {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const reader = useRef<DebouncedReader | null>(null);

  useEffect(() => {
    const created = createDebouncedReader(
      () => port.readSnapshot(),
      setSnapshot,
      (reason) => {
        setSnapshot({ state: 'unreadable', reason: String(reason) });
      },
      QUIET,
    );
    reader.current = created;
    created.now();
    const stopWatching = port.watch(created.soon);
    return () => {
      stopWatching();
      created.stop();
    };
  }, [port]);

  const refresh = useCallback(() => reader.current?.now(), []);
  return { snapshot, refresh };
}
