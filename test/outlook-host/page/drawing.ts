import type { AddIn } from '../manifest/add-in';
import { button, byId } from './dom';
import type { HostTexts } from './host-texts';
import type { NotificationAction, OpenItem } from './item';

/** The names of the fields. */
export function drawLabels({ labels }: HostTexts): void {
  for (const label of document.querySelectorAll('label')) {
    label.textContent = Object.entries(labels).find(([id]) => id === label.htmlFor)?.[1] ?? '';
  }
  byId('body', HTMLDivElement).setAttribute('aria-label', labels.body);
}

/** Buttons of the add-in and of the window. */
export function drawRibbon(addIn: AddIn, texts: HostTexts, onSend: () => void, onCommand: (id: string) => void): void {
  const send = byId('send', HTMLButtonElement);
  send.textContent = texts.send;
  send.addEventListener('click', onSend);
  byId('commands', HTMLSpanElement).replaceChildren(
    ...addIn.commands.map(({ id, label, icon }) => {
      const made = button(label, () => {
        onCommand(id);
      });
      made.dataset.command = id;
      if (icon !== null) {
        const image = document.createElement('img');
        image.alt = '';
        image.src = icon;
        made.prepend(image);
      }
      return made;
    }),
  );
}

/** The message or its absence, its attachments and the bars above it. */
export function drawItem(
  item: OpenItem | null,
  texts: HostTexts,
  onAction: (action: NotificationAction) => void,
): void {
  const nothing = byId('nothing', HTMLParagraphElement);
  byId('message', HTMLElement).hidden = item === null;
  byId('send', HTMLButtonElement).hidden = item?.kind !== 'compose';
  byId('commands', HTMLSpanElement).hidden = item?.kind !== 'compose';
  nothing.hidden = item !== null;
  nothing.textContent = texts.nothing;
  byId('attachments', HTMLUListElement).replaceChildren(
    ...(item?.attachments ?? []).filter(({ isInline }) => !isInline).map(({ name }) => listItem(name)),
  );
  byId('notifications', HTMLUListElement).replaceChildren(
    ...(item?.notifications ?? []).map(({ message, type, actions }) => {
      const bar = listItem(message);
      bar.dataset.type = type;
      bar.append(
        ...actions.map((action) =>
          button(action.actionText, () => {
            onAction(action);
          }),
        ),
      );
      return bar;
    }),
  );
}

function listItem(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}
