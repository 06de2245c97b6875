import { RECIPIENT_FIELDS, type Mailbox } from '../../../core/draft/draft';
import type { ItemReader } from './read-item';
import { readContent, readEnvelope, type PartlyRead } from './read-parts';

/**
 * The draft as far as Outlook gives it, read call by call; one that does not tell the sender's mailbox has the person's own.
 * Rejects, with the failure, where recipients are missing and those that are there do not show a support draft: then nobody can say
 * what the mail is.
 * @param isSupport judges recipients and note by the configuration in force
 */
export async function readDraft(reader: ItemReader, isSupport: (read: PartlyRead) => boolean): Promise<PartlyRead> {
  const envelope = await readEnvelope(reader);
  const unread = RECIPIENT_FIELDS.find((field) => envelope.failures.has(field));
  if (unread !== undefined && !isSupport(envelope)) throw envelope.failures.get(unread);
  const read = await readContent(reader, envelope);
  return read.failures.has('from') ? { ...read, draft: { ...read.draft, from: ownMailbox() } } : read;
}

function ownMailbox(): Mailbox {
  try {
    const { displayName, emailAddress } = Office.context.mailbox.userProfile;
    return { name: displayName, address: emailAddress };
  } catch {
    return { address: '' };
  }
}
