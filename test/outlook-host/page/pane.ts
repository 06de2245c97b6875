import type { AddInCommand } from '../manifest/add-in';
import { byId } from './dom';
import type { AddInFrame } from './frame';
import type { HostTexts } from './host-texts';

/** The task pane beside the message. */
export interface Pane {
  /** Opens it on the page of a command, or loads it anew with what it is to start from. */
  readonly open: (command: AddInCommand, initializationContext: string) => void;
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  readonly isPinned: () => boolean;
  readonly frame: () => AddInFrame | null;
}

export function createPane(
  title: string,
  texts: HostTexts,
  open: (url: string, into: HTMLElement, initializationContext: string) => AddInFrame,
): Pane {
  const element = byId('pane', HTMLElement);
  const into = byId('pane-frame', HTMLDivElement);
  const pinButton = byId('pane-pin', HTMLButtonElement);
  const closeButton = byId('pane-close', HTMLButtonElement);
  let frame: AddInFrame | null = null;
  let pinned = false;
  byId('pane-title', HTMLSpanElement).textContent = title;
  pinButton.setAttribute('aria-label', texts.pin);
  closeButton.setAttribute('aria-label', texts.close);

  const pane: Pane = {
    open: (command, initializationContext) => {
      if (command.action.type !== 'pane') return;
      frame?.remove();
      element.hidden = false;
      pinButton.hidden = !command.action.pinnable;
      frame = open(command.action.url, into, initializationContext);
    },
    close: () => {
      frame?.remove();
      frame = null;
      element.hidden = true;
    },
    pin: (next) => {
      pinned = next && !pinButton.hidden;
      pinButton.setAttribute('aria-pressed', String(pinned));
    },
    isPinned: () => pinned,
    frame: () => frame,
  };
  pinButton.addEventListener('click', () => {
    pane.pin(!pinned);
  });
  closeButton.addEventListener('click', pane.close);
  return pane;
}
