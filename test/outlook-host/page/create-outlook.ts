import type { Outlook, OutlookSettings } from './api';
import { createComposeWindow } from './compose-window';
import type { NotificationAction, OpenItem } from './item';
import { attach, detach } from './methods/attachments';
import type { Scene } from './methods/method';
import { THEMES } from './themes';

/** The emulated Outlook, and what tests can do with it. */
export function createOutlook(settings: OutlookSettings): Outlook {
  const { form, clock, dialog, pages, ...opened } = createComposeWindow(settings);
  const { pane, functions, faults, log, roaming } = pages;
  const root = document.documentElement;
  root.lang = settings.locale.slice(0, 2);
  root.dataset.theme = settings.theme;

  const scene = (): Scene => {
    const item = opened.item();
    if (!item) throw new Error('no message is open');
    return pages.scene(item);
  };
  const notifications = (): OpenItem['notifications'] => opened.item()?.notifications ?? [];
  const action = (label: string): NotificationAction => {
    const all = notifications().flatMap(({ actions }) => actions);
    const found = all.find(({ actionText }) => actionText === label);
    if (!found) throw new Error(`no notification has the action "${label}"`);
    return found;
  };

  return {
    openItem: opened.open,
    pressSend: opened.pressSend,
    pressCommand: (id = settings.addIn.commands[0]?.id ?? '') => {
      opened.act({ commandId: id, contextData: '' });
    },
    dialog: dialog.view,
    pressDialogButton: dialog.press,
    notifications: () =>
      notifications().map(({ key, type, message, persistent, actions }) => ({
        key,
        type,
        message,
        persistent,
        actions: actions.map(({ actionText }) => actionText),
      })),
    pressNotificationAction: (label) => {
      opened.act(action(label));
    },
    sent: () => opened.sent,
    started: () => pages.started,
    violations: () => opened.violations,
    roamingSettings: () => Object.fromEntries([...roaming].map(([key, value]) => [key, JSON.parse(value) as unknown])),
    sessionData: () => Object.fromEntries(opened.item()?.sessionData ?? []),
    addAttachment: (attachment) => attach(attachment, scene()),
    removeAttachment: (id) => {
      detach(id, scene());
    },
    setTheme: (theme) => {
      root.dataset.theme = theme;
      pages.tell('officeThemeChanged', [JSON.stringify(THEMES[theme])]);
    },
    runtimeFailed: functions.fail,
    compose: {
      message: opened.message,
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
}
