import type { RecipientField } from './api';

/** The methods of Outlook's API that this host answers: id on the wire, name, lowest requirement set. */
const METHODS: readonly (readonly [number, string, string])[] = [
  [13, 'body.setSelectedDataAsync', '1.1'],
  [14, 'body.getTypeAsync', '1.1'],
  [15, 'getAsync', '1.1'],
  [16, 'addFileAttachmentAsync', '1.1'],
  [17, 'subject.setAsync', '1.1'],
  [18, 'subject.getAsync', '1.1'],
  [20, 'removeAttachmentAsync', '1.1'],
  [21, 'setAsync', '1.1'],
  [22, 'addAsync', '1.1'],
  [23, 'body.prependAsync', '1.1'],
  [29, 'item.setSelectedDataAsync', '1.2'],
  [32, 'item.saveAsync', '1.3'],
  [33, 'notificationMessages.addAsync', '1.3'],
  [34, 'notificationMessages.getAllAsync', '1.3'],
  [35, 'notificationMessages.replaceAsync', '1.3'],
  [36, 'notificationMessages.removeAsync', '1.3'],
  [37, 'body.getAsync', '1.3'],
  [38, 'body.setAsync', '1.3'],
  [44, 'displayNewMessageForm', '1.6'],
  [99, 'getInitializationContextAsync', '1.8'],
  [107, 'from.getAsync', '1.7'],
  [148, 'addFileAttachmentFromBase64Async', '1.8'],
  [149, 'getAttachmentsAsync', '1.8'],
  [150, 'getAttachmentContentAsync', '1.8'],
  [164, 'getItemIdAsync', '1.8'],
  [173, 'body.setSignatureAsync', '1.10'],
  [174, 'getComposeTypeAsync', '1.10'],
  [175, 'isClientSignatureEnabledAsync', '1.10'],
  [176, 'disableClientSignatureAsync', '1.10'],
  [178, 'displayNewMessageFormAsync', '1.9'],
  [185, 'sessionData.setAsync', '1.11'],
  [186, 'sessionData.getAsync', '1.11'],
  [187, 'sessionData.getAllAsync', '1.11'],
  [188, 'sessionData.clearAsync', '1.11'],
  [189, 'sessionData.removeAsync', '1.11'],
  [404, 'roamingSettings.saveAsync', '1.1'],
];

/** What an add-in can be told of, by the event's name on the wire. */
export const EVENT_SETS: Readonly<Record<string, string>> = {
  appCommandInvoked: '1.1',
  olkItemSelectedChanged: '1.5',
  olkRecipientsChanged: '1.7',
  olkAttachmentsChanged: '1.8',
  officeThemeChanged: '1.14',
};

export const RECIPIENT_FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

const BY_ID = new Map(METHODS.map(([id, name, set]) => [id, { name, set }]));

/** The method's name as it stands in code: `subject.getAsync`, `cc.setAsync`. Unknown ids give `method 123`. */
export function callName(dispatchId: number, parameters: unknown): string {
  const name = BY_ID.get(dispatchId)?.name ?? `method ${dispatchId}`;
  if (name !== 'getAsync' && name !== 'setAsync' && name !== 'addAsync') return name;
  const field: unknown =
    typeof parameters === 'object' && parameters !== null ? Reflect.get(parameters, 'recipientField') : 0;
  return `${RECIPIENT_FIELDS[Number(field)] ?? 'recipients'}.${name}`;
}

/** What tells calls of that name in the add-in's page: the method's id, and `:` and the field's number where several share it. */
export function callKeys(name: string): readonly string[] {
  const [, field, method] = /^(to|cc|bcc)\.(.+)$/.exec(name) ?? [];
  return METHODS.filter((one) => name === '*' || one[1] === (method ?? name)).map(([id]) =>
    field === undefined ? String(id) : `${id}:${RECIPIENT_FIELDS.findIndex((one) => one === field)}`,
  );
}

/** Whether an Outlook with that requirement set has the method. */
export function supports(mailbox: string, dispatchId: number): boolean {
  const set = BY_ID.get(dispatchId)?.set;
  return set !== undefined && atLeast(mailbox, set);
}

/** Compares "1.9" and "1.10" as versions. */
export function atLeast(mailbox: string, wanted: string): boolean {
  const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
  return minor(mailbox) >= minor(wanted);
}
