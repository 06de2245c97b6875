import type { KeyboardEvent, RefObject } from 'react';
import { useRef, useState } from 'react';

export interface Disclosure {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Of the button that opens and closes. */
  readonly button: RefObject<HTMLButtonElement>;
  /** Esc anywhere inside closes it and leads back to the button; closed, the key is somebody else's. */
  readonly closeOnEscape: (event: KeyboardEvent) => void;
}

/** Something that opens on demand. Its state is its own, so that a new check does not shut it. */
export function useDisclosure(): Disclosure {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    open,
    toggle: () => {
      setOpen(!open);
    },
    button,
    closeOnEscape: (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    },
  };
}
