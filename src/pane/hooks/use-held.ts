import type { FocusEvent } from 'react';
import { useMemo, useState } from 'react';

interface Presence {
  readonly pointer: boolean;
  readonly focus: boolean;
}

export interface Held {
  /** The pointer is over the element or the focus inside: what it shows must not move. */
  readonly held: boolean;
  readonly handlers: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Whether the writer is at an element, by pointer or focus; the handlers go onto it. */
export function useHeld(): Held {
  const [presence, setPresence] = useState<Presence>({ pointer: false, focus: false });
  const handlers = useMemo(
    () => ({
      onPointerEnter: () => {
        setPresence((before) => ({ ...before, pointer: true }));
      },
      onPointerLeave: () => {
        setPresence((before) => ({ ...before, pointer: false }));
      },
      onFocus: () => {
        setPresence((before) => ({ ...before, focus: true }));
      },
      onBlur: (event: FocusEvent) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setPresence((before) => ({ ...before, focus: false }));
      },
    }),
    [],
  );
  return { held: presence.pointer || presence.focus, handlers };
}
