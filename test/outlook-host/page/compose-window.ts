import type { AddInPages } from './add-in-pages';
import { createAddInPages } from './add-in-pages';
import type { Message, MessageToOpen, OutlookSettings } from './api';
import { RECIPIENT_FIELDS, atLeast } from './calls';
import type { AlertDialog } from './dialog';
import { createDialog } from './dialog';
import { byId } from './dom';
import { drawItem, drawLabels, drawRibbon } from './drawing';
import type { Form } from './form';
import { createForm } from './form';
import type { HostClock } from './host-clock';
import { createHostClock } from './host-clock';
import { HOST_TEXTS } from './host-texts';
import type { NotificationAction, OpenItem } from './item';
import { openItem } from './item';
import { createSending } from './sending';
import { initialData } from './start-data';

/** The launch events besides that of sending, with the requirement set that each came with. */
const LAUNCH_SETS = { OnNewMessageCompose: '1.10', OnMessageRecipientsChanged: '1.11' } as const;

/** The window that a message is written in, with all its parts put together. */
export interface ComposeWindow {
  readonly form: Form;
  readonly clock: HostClock;
  readonly dialog: AlertDialog;
  readonly pages: AddInPages;
  readonly sent: readonly Message[];
  readonly violations: readonly string[];
  readonly item: () => OpenItem | null;
  /** The message as it stands; an error when none is open. */
  readonly message: () => Message;
  readonly open: (message: MessageToOpen | null) => void;
  readonly pressSend: () => void;
  /** Does what a button of the add-in does, or the action of a bar or a dialog that names that button. */
  readonly act: (action: Pick<NotificationAction, 'commandId' | 'contextData'>) => void;
}

export function createComposeWindow(settings: OutlookSettings): ComposeWindow {
  const { addIn } = settings;
  const texts = HOST_TEXTS[settings.locale];
  const sent: Message[] = [];
  const violations: string[] = [];
  let item: OpenItem | null = null;
  const onViolation = (text: string): void => void violations.push(text);

  const clock = createHostClock();
  const dialog = createDialog(addIn.name);
  const form = createForm((field) => {
    const changed = Object.fromEntries(RECIPIENT_FIELDS.map((one) => [one, one === field]));
    pages.tell('olkRecipientsChanged', [JSON.stringify(changed)]);
    launch('OnMessageRecipientsChanged', { changedRecipientFields: changed });
  });
  const redraw = (): void => {
    drawItem(item, texts, act);
  };
  const pages = createAddInPages({ settings, form, item: () => item, redraw, onViolation });
  const { pane, functions } = pages;

  const act: ComposeWindow['act'] = ({ commandId, contextData }) => {
    const command = addIn.commands.find(({ id }) => id === commandId);
    if (!command) onViolation(`commandId "${commandId}" is not in the manifest`);
    else if (command.action.type === 'pane') pane.open(command, contextData);
    else functions.run(command.action.functionName, { source: { id: commandId } });
  };

  const message = (): Message => {
    if (!item) throw new Error('no message is open');
    const { from, attachments } = item;
    const [to, cc, bcc] = [form.recipients('to'), form.recipients('cc'), form.recipients('bcc')];
    return { from, to, cc, bcc, subject: form.subject(), html: form.html(), attachments };
  };

  const sending = createSending({
    settings,
    texts,
    clock,
    dialog,
    functions,
    deliver: () => {
      sent.push(message());
      open(null);
    },
    act: (commandId, contextData) => {
      act({ commandId, contextData });
    },
    onProgress: (text) => {
      byId('sending', HTMLSpanElement).textContent = text;
    },
    onViolation,
  });

  function open(next: MessageToOpen | null): void {
    sending.abandon();
    functions.stopAll();
    item = next && openItem(next, settings.user);
    if (next && item) form.show(next, item.from);
    redraw();
    if (!pane.isPinned()) pane.close();
    pane.frame()?.tell('olkItemSelectedChanged', item ? initialData(settings, item, form.subject()) : '');
    launch('OnNewMessageCompose');
  }

  function launch(type: keyof typeof LAUNCH_SETS, more: Readonly<Record<string, unknown>> = {}): void {
    const wanted = addIn.launchEvents.find((event) => event.type === type);
    if (wanted && item?.kind === 'compose' && atLeast(settings.mailbox, LAUNCH_SETS[type])) {
      functions.run(wanted.functionName, { type, ...more });
    }
  }

  const pressSend = (): void => {
    if (item?.kind === 'compose') sending.press();
  };
  drawLabels(texts);
  drawRibbon(addIn, texts, pressSend, (commandId) => {
    act({ commandId, contextData: '' });
  });
  redraw();
  return { form, clock, dialog, pages, sent, violations, item: () => item, message, open, pressSend, act };
}
