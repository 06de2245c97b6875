import type { Draft } from '../../../core/draft/draft';
import type { DraftNote } from '../../../core/draft/draft-note';
import { readRecipients } from '../../../core/recipients';
import { supportReason } from '../../../core/support-reason';
import type { Configuration } from '../store/stored-configuration';

/** Whether recipients and note, as far as they were read, make it a support draft. */
export function isSupport(draft: Draft, note: DraftNote, { settings, directory }: Configuration): boolean {
  const reason = supportReason(readRecipients(draft, settings, directory), note);
  return reason !== 'ordinary' && reason !== 'released';
}
