import type { Draft, Mailbox } from '../../../core/draft/draft';
import type { DraftNote } from '../../../core/draft/draft-note';
import type { ItemReader } from './read-item';

/**
 * The whole draft, read call by call. Recipients, subject and body must be there; attachments that cannot be listed are `null`, and
 * an Outlook that does not tell the sender's mailbox has the person's own.
 */
export async function readDraft(reader: ItemReader): Promise<{ readonly draft: Draft; readonly note: DraftNote }> {
  const to = await reader.recipients('to');
  const cc = await reader.recipients('cc');
  const bcc = await reader.recipients('bcc');
  const note = await reader.note();
  const subject = await reader.subject();
  const body = await reader.body();
  const attachments = await reader.attachments().catch(() => null);
  const from = await reader.from().catch(ownMailbox);
  return { draft: { from, to, cc, bcc, subject, body, attachments }, note };
}

function ownMailbox(): Mailbox {
  try {
    const { displayName, emailAddress } = Office.context.mailbox.userProfile;
    return { name: displayName, address: emailAddress };
  } catch {
    return { address: '' };
  }
}
