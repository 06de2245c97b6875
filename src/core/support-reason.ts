import type { DraftNote } from './draft/draft-note';
import type { Recipient } from './recipients';
import type { Report } from './report';

/**
 * Whether a draft is a support draft, and why: a module's address among the recipients settles it; a mail to another mailbox of
 * the vendor's is one unless the writer released it; any other only where the writer said so.
 */
export function supportReason(recipients: readonly Recipient[], note: DraftNote): Report['supportReason'] {
  const has = (role: Recipient['role']) => recipients.some((recipient) => recipient.role === role);
  if (has('module')) return 'module-address';
  if (note.declared === 'support') return 'declared';
  if (!has('operator') && !has('robot')) return 'ordinary';
  return note.declared === 'ordinary' ? 'released' : 'vendor-mailbox';
}
