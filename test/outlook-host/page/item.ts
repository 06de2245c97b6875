import type { Attachment, AttachmentToAdd, MessageToOpen, NotificationView, Person } from './api';

export interface Notification extends Omit<NotificationView, 'actions'> {
  readonly icon: string | null;
  readonly actions: readonly NotificationAction[];
}

export interface NotificationAction {
  readonly actionText: string;
  readonly commandId: string;
  readonly contextData: string;
}

/** A message in the window. What is typed (recipients, subject, body) lives in the form, all else here. */
export interface OpenItem {
  readonly id: string;
  readonly kind: 'compose' | 'read';
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly bodyType: 'html' | 'text';
  readonly from: Person;
  attachments: readonly Attachment[];
  notifications: readonly Notification[];
  readonly sessionData: Map<string, string>;
  saved: boolean;
}

let opened = 0;
let attached = 0;

export function openItem(message: MessageToOpen, user: Person): OpenItem {
  opened += 1;
  return {
    id: `item-${opened}`,
    kind: message.kind,
    composeType: message.composeType ?? 'newMail',
    bodyType: message.bodyType ?? 'html',
    from: message.from ?? user,
    attachments: (message.attachments ?? []).map(attachmentOf),
    notifications: [],
    sessionData: new Map(),
    saved: message.kind === 'read',
  };
}

/** An attachment with all its fields; a size that was not given is that of its content. */
export function attachmentOf(given: AttachmentToAdd): Attachment {
  attached += 1;
  const base64 = given.base64 ?? '';
  return {
    id: `attachment-${attached}`,
    name: given.name,
    size: given.size ?? Math.floor((base64.replace(/=+$/, '').length * 3) / 4),
    contentType: given.contentType ?? typeOf(given.name),
    isInline: given.isInline ?? false,
    attachmentType: given.attachmentType ?? 'file',
    base64,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  txt: 'text/plain',
  zip: 'application/zip',
};

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
