import type { Draft } from '../../core/draft/draft';
import { RECIPIENT_FIELDS } from '../../core/draft/draft';
import type { Edit } from '../../core/edits/edit';
import type { ModuleDirectory, ModuleEntry } from '../../core/routing/directory';

/**
 * What makes `module` the one that the draft writes to (§ 2.1: one module a mail): its address goes into To, in the place of
 * another module's where there was one, and the other modules leave To, Cc and Bcc. Everybody else stays.
 */
export function moduleEdits(draft: Draft, directory: ModuleDirectory, module: ModuleEntry): readonly Edit[] {
  const wanted = module.address.toLowerCase();
  const modules = new Set(directory.modules.map(({ address }) => address.toLowerCase()));
  const edits: Edit[] = [];
  let index = 0;
  for (const field of RECIPIENT_FIELDS) {
    draft[field].forEach((mailbox, position) => {
      const address = mailbox.address.toLowerCase();
      if (!modules.has(address) || (field === 'to' && address === wanted)) return;
      if (field === 'to' && !edits.some((edit) => edit.type === 'remove-recipient' && edit.field === 'to'))
        index = position;
      edits.push({ type: 'remove-recipient', field, address: mailbox.address });
    });
  }
  const present = draft.to.some(({ address }) => address.toLowerCase() === wanted);
  if (!present) edits.push({ type: 'add-recipient', field: 'to', mailbox: { address: module.address }, index });
  return edits;
}
