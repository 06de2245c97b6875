import type { Alert, AlertAction } from './alert';
import type { DialogView } from './api';
import { button, byId, nodesOfText } from './dom';
import { markdownNodes } from './markdown';

/** The dialog of Smart Alerts: one at a time, drawn over the message. */
export interface AlertDialog {
  readonly show: (alert: Alert, onChoice: (action: AlertAction) => void) => void;
  readonly hide: () => void;
  readonly view: () => DialogView | null;
  readonly press: (label: string) => void;
}

export function createDialog(title: string): AlertDialog {
  const dialog = byId('alert', HTMLDialogElement);
  const heading = byId('alert-title', HTMLHeadingElement);
  const text = byId('alert-text', HTMLDivElement);
  const footer = byId('alert-buttons', HTMLElement);
  let shown: Alert | null = null;
  // Smart Alerts cannot be closed without an answer.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
  });

  const hide = (): void => {
    shown = null;
    dialog.close();
  };
  const buttons = (): readonly HTMLButtonElement[] => [...footer.querySelectorAll('button')];
  return {
    show: (alert, onChoice) => {
      shown = alert;
      heading.textContent = title;
      text.replaceChildren(...(alert.markdown ? markdownNodes(alert.text) : nodesOfText(alert.text)));
      footer.replaceChildren(
        ...alert.buttons.map(({ label, action }, index) =>
          button(
            label,
            () => {
              hide();
              onChoice(action);
            },
            index === 0,
          ),
        ),
      );
      if (!dialog.open) dialog.showModal();
    },
    hide,
    view: () =>
      shown && {
        kind: shown.kind,
        title,
        text: text.innerText.trim(),
        buttons: buttons().map(({ textContent }) => textContent),
      },
    press: (label) => {
      const found = buttons().find(({ textContent }) => textContent === label);
      if (!found) throw new Error(`the dialog has no button "${label}"`);
      found.click();
    },
  };
}
