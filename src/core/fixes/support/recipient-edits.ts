import type { Edit } from '../../edits/edit';
import type { Mailbox } from '../../draft/draft';
import type { Recipient } from '../../recipients';
import type { Fix } from '../../report';
import type { ModuleEntry } from '../../routing/directory';

export function toModule({ name, address }: ModuleEntry): Mailbox {
  return { name, address };
}

/** Puts a module's address first in To. */
export function addToFix(mailbox: Mailbox, safety: Fix['safety']): Fix {
  return {
    title: { kind: 'use-address', module: mailbox.name ?? mailbox.address, address: mailbox.address },
    safety,
    edits: [{ type: 'add-recipient', field: 'to', mailbox, index: 0 }],
  };
}

export function removal({ field, mailbox }: Recipient): Edit {
  return { type: 'remove-recipient', field, address: mailbox.address };
}
