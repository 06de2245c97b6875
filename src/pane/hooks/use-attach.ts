import { useCallback, useState } from 'react';
import type { DraftPort } from '../draft-port';

export interface Attach {
  /** Attaches files one after the other, and looks at the draft again. */
  readonly attach: (files: readonly File[]) => void;
  /** The last attempt failed: the host did not take the file. */
  readonly failed: boolean;
}

/** Attaching files from the pane; `null` where the host cannot. @param onAttached so that the draft is read again at once */
export function useAttach(port: DraftPort, onAttached: () => void): Attach | null {
  const [failed, setFailed] = useState(false);
  const attach = useCallback(
    (files: readonly File[]) => {
      const all = async (): Promise<void> => {
        for (const file of files) await port.attachFile?.({ name: file.name, content: file });
      };
      setFailed(false);
      all().then(onAttached, () => {
        setFailed(true);
        onAttached();
      });
    },
    [port, onAttached],
  );
  return port.attachFile === undefined ? null : { attach, failed };
}
