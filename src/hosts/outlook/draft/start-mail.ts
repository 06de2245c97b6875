import type { NewMail } from '../../../pane/draft-port';
import type { OfficeCalls } from '../office/office-call';

/**
 * Opens another mail beside the draft, where this Outlook has a call for it; `null` where not. Microsoft gives the call to an add-in
 * beside a mail that is read and, so far, to none beside a draft.
 */
export function mailStarter({ order }: OfficeCalls): ((mail: NewMail) => Promise<void>) | null {
  // Some Outlooks lack it, whatever the types say.
  const mailbox: Partial<Office.Mailbox> | undefined = Office.context.mailbox;
  const open = mailbox?.displayNewMessageFormAsync?.bind(mailbox);
  if (open === undefined) return null;
  return ({ to, subject }) =>
    order('new mail', (done) => {
      open({ toRecipients: to.map(({ address }) => address), subject }, done);
    });
}
