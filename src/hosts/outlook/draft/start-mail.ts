import type { NewMail } from '../../../pane/draft-port';
import type { OfficeCalls } from '../office/office-call';

/**
 * Opens another mail beside the draft, where this Outlook has a call for it; `null` where not. Microsoft gives the call (Mailbox 1.9) to
 * an add-in beside a mail that is read and, so far, to none beside a draft.
 */
export function mailStarter({ order }: Pick<OfficeCalls, 'order'>): ((mail: NewMail) => Promise<void>) | null {
  const open = newMessageForm();
  if (open === null) return null;
  return ({ to, subject }) =>
    order('new mail', (done) => {
      open({ toRecipients: to.map(({ address }) => address), subject }, done);
    });
}

type OpenForm = (form: Office.MessageForm, done: (result: Office.AsyncResult<void>) => void) => void;

function newMessageForm(): OpenForm | null {
  try {
    const mailbox: Partial<Office.Mailbox> = Office.context.mailbox;
    return mailbox.displayNewMessageFormAsync?.bind(mailbox) ?? null;
  } catch {
    return null;
  }
}
