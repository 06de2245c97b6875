import type { Body, Mailbox, RecipientField } from '../../../core/draft/draft';
import type { OfficeCalls } from '../office/office-call';

export interface ItemWriter {
  readonly recipients: (field: RecipientField, mailboxes: readonly Mailbox[]) => Promise<void>;
  readonly subject: (subject: string) => Promise<void>;
  readonly body: (body: Body) => Promise<void>;
}

/** Writes parts of a message, each by a call of its own. */
export function itemWriter(item: Office.MessageCompose, { order }: OfficeCalls): ItemWriter {
  return {
    recipients: (field, mailboxes) =>
      order(`${field} write`, (done) => {
        const users = mailboxes.map(({ name, address }) => ({ displayName: name ?? address, emailAddress: address }));
        item[field].setAsync(users, done);
      }),
    subject: (subject) =>
      order('subject write', (done) => {
        item.subject.setAsync(subject, done);
      }),
    body: (body) =>
      order('body write', (done) => {
        if (body.format === 'text') item.body.setAsync(body.text, { coercionType: Office.CoercionType.Text }, done);
        else item.body.setAsync(body.html, { coercionType: Office.CoercionType.Html }, done);
      }),
  };
}
