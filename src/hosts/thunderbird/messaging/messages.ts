import { isRecord } from '../../../pane/model/is-record';

/** What the add-on's own pages, its background and its compose script tell each other. */
export type Message =
  /** Compose script or pane: the draft of the sender's (or the named) tab changed. */
  | { readonly type: 'draft-changed'; readonly tabId: number | null }
  /** Pane: the organisation's hosted files may be newer than what is kept. */
  | { readonly type: 'refresh-configuration' }
  /** Background: whoever is the pane of this draft shows what is missing, and answers `true`. */
  | { readonly type: 'show-missing'; readonly tabId: number }
  /** Popup: the writer wants the pane. */
  | { readonly type: 'open-pane'; readonly tabId: number }
  /** Popup or pane: the writer was asked and sends all the same. */
  | { readonly type: 'send-anyway'; readonly tabId: number };

const TYPES: readonly Message['type'][] = [
  'draft-changed',
  'refresh-configuration',
  'show-missing',
  'open-pane',
  'send-anyway',
];

/** A message of the add-on; `null` for anything else. */
export function readMessage(message: unknown): Message | null {
  if (!isRecord(message)) return null;
  const type = TYPES.find((known) => known === message.type);
  const tabId = typeof message.tabId === 'number' ? message.tabId : null;
  if (type === undefined) return null;
  if (type === 'draft-changed') return { type, tabId };
  if (type === 'refresh-configuration') return { type };
  return tabId === null ? null : { type, tabId };
}

/** Tells it to whoever listens; gives back the answer, `undefined` where nobody does. Never rejects. */
export function tell(message: Message): Promise<unknown> {
  return messenger.runtime.sendMessage(message).catch(() => undefined);
}
