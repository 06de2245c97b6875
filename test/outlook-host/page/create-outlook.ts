import { createAnswers } from './answers';
import type { AddInCommand } from '../manifest/add-in';
import type { FrameRole, Message, Outlook, OutlookSettings } from './api';
import { RECIPIENT_FIELDS, atLeast, dispatchIds } from './calls';
import { createDialog } from './dialog';
import { byId } from './dom';
import { drawItem, drawRibbon } from './drawing';
import { createFaults } from './faults';
import { createForm } from './form';
import type { AddInFrame } from './frame';
import { openFrame } from './frame';
import { createFunctions } from './functions';
import { createHostClock } from './host-clock';
import { HOST_TEXTS } from './host-texts';
import type { NotificationAction, OpenItem } from './item';
import { openItem } from './item';
import { attach, detach } from './methods/attachments';
import type { Scene } from './methods/method';
import { createPane } from './pane';
import { createSending } from './sending';
import { initialData } from './start-data';
import { THEMES } from './themes';
import { createWireLog } from './wire-log';

const COMPOSE_EVENT = { name: 'OnNewMessageCompose', set: '1.10' } as const;

/** Puts the parts of the emulated Outlook together, in its own page. */
export function createOutlook(settings: OutlookSettings): Outlook {
  const { addIn } = settings;
  const texts = HOST_TEXTS[settings.locale];
  const roaming = new Map(Object.entries(settings.roaming));
  const sent: Message[] = [];
  const violations: string[] = [];
  let item: OpenItem | null = null;

  const clock = createHostClock();
  const log = createWireLog(() => performance.now());
  const form = createForm((field) => {
    const changed = Object.fromEntries(RECIPIENT_FIELDS.map((one) => [one, one === field]));
    tell('olkRecipientsChanged', [JSON.stringify(changed)]);
  });
  const faults = createFaults(form.html, () => {
    for (const frame of frames()) whisperFaults(frame);
  });
  const dialog = createDialog(addIn.name);
  const onViolation = (text: string): void => void violations.push(text);
  const open =
    (role: FrameRole) =>
    (url: string, into: HTMLElement, initializationContext = '') =>
      openFrame({
        role,
        url,
        into,
        title: addIn.name,
        initializationContext,
        settings,
        onRequest: (frame, request) => {
          answer(frame, request);
        },
      });
  const pane = createPane(addIn.name, texts, open('pane'));
  const functions = createFunctions(settings, open('runtime'), onViolation);
  const frames = (): readonly AddInFrame[] => [...functions.frames(), ...[pane.frame()].flatMap((one) => one ?? [])];

  /** After the answer that is just being given. */
  function tell(event: string, payload: unknown): void {
    setTimeout(() => {
      for (const frame of frames()) frame.tell(event, payload);
    });
  }
  function whisperFaults(frame: AddInFrame): void {
    const names = faults.throwing(frame.role);
    frame.whisper({ emulatedOutlook: { throwing: [...names, ...names.flatMap(dispatchIds)] } });
  }
  const redraw = (): void => {
    drawItem(item, texts, act);
  };
  const scene = (of: OpenItem, initializationContext = ''): Scene => ({
    settings,
    form,
    item: of,
    roaming,
    initializationContext,
    tell,
    redraw,
  });
  const onMessage = <T>(work: (scene: Scene) => T): T => {
    if (!item) throw new Error('no message is open');
    return work(scene(item));
  };

  const answer = createAnswers({
    settings,
    log,
    faults,
    form,
    roaming,
    item: () => item,
    scene: (frame, of) => scene(of, frame.initializationContext),
    onStart: whisperFaults,
    onCompleted: (frame, id, ended) => {
      functions.completed(frame, id, ended);
    },
    onClose: (frame) => {
      if (frame === pane.frame()) pane.close();
    },
    onEscape: () => {
      byId('body', HTMLDivElement).focus();
    },
  });

  const message = (): Message =>
    onMessage(({ item: { from, attachments } }) => ({
      from,
      to: form.recipients('to'),
      cc: form.recipients('cc'),
      bcc: form.recipients('bcc'),
      subject: form.subject(),
      html: form.html(),
      attachments,
    }));
  const sending = createSending({
    settings,
    texts,
    clock,
    dialog,
    functions,
    deliver: () => {
      sent.push(message());
      outlook.openItem(null);
    },
    act: (commandId, contextData) => {
      act({ commandId, contextData });
    },
    onProgress: (text) => {
      byId('sending', HTMLSpanElement).textContent = text;
    },
    onViolation,
  });

  const command = (id: string): AddInCommand | undefined => addIn.commands.find((one) => one.id === id);
  function act({ commandId, contextData }: Pick<NotificationAction, 'commandId' | 'contextData'>): void {
    const found = command(commandId);
    if (found?.action.type === 'pane') pane.open(found, contextData);
    else if (found?.action.type === 'function') functions.run(found.action.functionName, { source: { id: commandId } });
    else onViolation(`commandId "${commandId}" is not in the manifest`);
  }

  const outlook: Outlook = {
    openItem: (next) => {
      sending.abandon();
      functions.stopAll();
      item = next && openItem(next, settings.user);
      if (next && item) form.show(next, item.from);
      redraw();
      if (!pane.isPinned()) pane.close();
      pane.frame()?.tell('olkItemSelectedChanged', item ? initialData(settings, item, form.subject()) : '');
      const launch = addIn.launchEvents.find(({ type }) => type === COMPOSE_EVENT.name);
      if (launch && item?.kind === 'compose' && atLeast(settings.mailbox, COMPOSE_EVENT.set)) {
        functions.run(launch.functionName, { type: COMPOSE_EVENT.name });
      }
    },
    pressSend: () => {
      if (item?.kind === 'compose') sending.press();
    },
    pressCommand: (id = addIn.commands[0]?.id ?? '') => {
      act({ commandId: id, contextData: '' });
    },
    dialog: dialog.view,
    pressDialogButton: dialog.press,
    notifications: () =>
      (item?.notifications ?? []).map(({ actions, key, type, message: text, persistent }) => ({
        key,
        type,
        message: text,
        persistent,
        actions: actions.map(({ actionText }) => actionText),
      })),
    pressNotificationAction: (label) => {
      const found = item?.notifications
        .flatMap(({ actions }) => actions)
        .find(({ actionText }) => actionText === label);
      if (!found) throw new Error(`no notification has the action "${label}"`);
      act(found);
    },
    sent: () => sent,
    violations: () => violations,
    roamingSettings: () => Object.fromEntries([...roaming].map(([key, value]) => [key, JSON.parse(value) as unknown])),
    sessionData: () => Object.fromEntries(item?.sessionData ?? []),
    addAttachment: (attachment) => onMessage((of) => attach(attachment, of)),
    removeAttachment: (id) => {
      onMessage((of) => detach(id, of));
    },
    setTheme: (theme) => {
      document.documentElement.dataset.theme = theme;
      tell('officeThemeChanged', [JSON.stringify(THEMES[theme])]);
    },
    runtimeFailed: functions.fail,
    compose: {
      message,
      setSubject: form.setSubject,
      setRecipients: form.setRecipients,
      setBody: (html) => {
        form.setBody(html, 'html');
      },
      text: form.text,
    },
    pane: { isOpen: () => pane.frame() !== null, pin: pane.pin, close: pane.close },
    wire: { calls: log.calls, clear: log.clear, mostInFlight: log.mostInFlight },
    faults: { add: faults.add, clear: faults.clear },
    clock: { advance: clock.advance },
  };
  document.documentElement.lang = settings.locale.slice(0, 2);
  document.documentElement.dataset.theme = settings.theme;
  drawRibbon(addIn, texts, outlook.pressSend, outlook.pressCommand);
  redraw();
  return outlook;
}
