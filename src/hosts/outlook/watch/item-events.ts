import type { AsideCall } from '../office/call-name';
import type { OfficeCalls, StartCall } from '../office/office-call';

/** Calls back when recipients or attachments of the message change, where this Outlook tells. Gives back what ends it. */
export function watchItem(item: Office.MessageCompose, { order }: OfficeCalls, onChange: () => void): () => void {
  const events = [
    ['recipients event', 'olkRecipientsChanged'],
    ['attachments event', 'olkAttachmentsChanged'],
  ] as const;
  let ended = false;
  const handler = (): void => {
    if (!ended) onChange();
  };
  for (const [name, type] of events)
    listen(order, name, (done) => {
      item.addHandlerAsync(type, handler, done);
    });
  return () => {
    ended = true;
  };
}

/** Calls back when a pinned pane comes to stand beside another item, or beside none. */
export function watchItemChange({ order }: OfficeCalls, onChange: () => void): void {
  listen(order, 'item event', (done) => {
    Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, onChange, done);
  });
}

/** Registers with Outlook. Without the event, the next look finds the change. */
export function listen(order: OfficeCalls['order'], name: AsideCall, start: StartCall<void>): void {
  order(name, start).catch(() => undefined);
}
