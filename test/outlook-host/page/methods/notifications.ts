import type { Notification } from '../item';
import type { Method, Parameters } from './method';
import { textField } from './method';

const DUPLICATE = 9023;
const MISSING = 9024;
const TOO_MANY = 9025;
const MOST = 5;
const TYPES: readonly Notification['type'][] = ['info', 'progress', 'error', 'insight'];

function notificationOf(parameters: Parameters): Notification {
  return {
    key: parameters.text('key'),
    type: TYPES[parameters.number('type')] ?? 'info',
    message: parameters.text('message'),
    icon: parameters.text('icon') || null,
    persistent: parameters.flag('persistent'),
    actions: parameters.list('actions').map((action) => ({
      actionText: textField(action, 'actionText'),
      commandId: textField(action, 'commandId'),
      contextData: textField(action, 'contextData'),
    })),
  };
}

/** The bars above a message. */
export const NOTIFICATION_METHODS: Readonly<Record<number, Method>> = {
  33: (parameters, { item, redraw }) => {
    const added = notificationOf(parameters);
    if (item.notifications.some(({ key }) => key === added.key)) return { errorCode: DUPLICATE };
    if (item.notifications.length >= MOST) return { errorCode: TOO_MANY };
    item.notifications = [...item.notifications, added];
    redraw();
    return {};
  },
  34: (_parameters, { item }) => ({
    data: item.notifications.map(({ key, type, message, icon, persistent }) => ({
      key,
      type: TYPES.indexOf(type),
      message,
      icon,
      persistent,
    })),
  }),
  35: (parameters, { item, redraw }) => {
    const next = notificationOf(parameters);
    if (!item.notifications.some(({ key }) => key === next.key)) return { errorCode: MISSING };
    item.notifications = item.notifications.map((one) => (one.key === next.key ? next : one));
    redraw();
    return {};
  },
  36: (parameters, { item, redraw }) => {
    const left = item.notifications.filter(({ key }) => key !== parameters.text('key'));
    if (left.length === item.notifications.length) return { errorCode: MISSING };
    item.notifications = left;
    redraw();
    return {};
  },
};
