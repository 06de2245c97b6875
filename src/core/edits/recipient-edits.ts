import type { Draft, Mailbox, RecipientField } from '../draft/draft';
import type { Edit } from './edit';

/** A draft after one edit, with the edit that undoes it; `null` stands for an edit that does not fit the draft any more. */
export interface Applied {
  readonly draft: Draft;
  readonly inverse: Edit;
}

function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function withField(draft: Draft, field: RecipientField, mailboxes: readonly Mailbox[]): Draft {
  return { ...draft, [field]: mailboxes };
}

/** Puts `mailbox` at `index` of the field, or at its end where it has become shorter; not twice. */
export function addRecipient(draft: Draft, field: RecipientField, mailbox: Mailbox, index: number): Applied | null {
  const mailboxes = draft[field];
  if (mailboxes.some(({ address }) => sameAddress(address, mailbox.address))) return null;
  const place = Math.max(0, Math.min(index, mailboxes.length));
  return {
    draft: withField(draft, field, [...mailboxes.slice(0, place), mailbox, ...mailboxes.slice(place)]),
    inverse: { type: 'remove-recipient', field, address: mailbox.address },
  };
}

/** Takes the address out of the field. One that stands there several times goes wholly, and comes back once. */
export function removeRecipient(draft: Draft, field: RecipientField, address: string): Applied | null {
  const mailboxes = draft[field];
  const index = mailboxes.findIndex((mailbox) => sameAddress(mailbox.address, address));
  const mailbox = mailboxes[index];
  if (mailbox === undefined) return null;
  return {
    draft: withField(
      draft,
      field,
      mailboxes.filter((other) => !sameAddress(other.address, address)),
    ),
    inverse: { type: 'add-recipient', field, mailbox, index },
  };
}
