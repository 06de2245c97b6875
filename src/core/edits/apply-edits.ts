import type { Draft } from '../draft/draft';
import type { Edit } from './edit';
import { insertLine, removeLine } from './line-edits';
import { addRecipient, removeRecipient, type Applied } from './recipient-edits';
import { replaceText } from './replace-text';

function applyEdit(draft: Draft, edit: Edit): Applied | null {
  switch (edit.type) {
    case 'add-recipient':
      return addRecipient(draft, edit.field, edit.mailbox, edit.index);
    case 'remove-recipient':
      return removeRecipient(draft, edit.field, edit.address);
    case 'replace-subject':
      if (draft.subject !== edit.from || edit.from === edit.to) return null;
      return {
        draft: { ...draft, subject: edit.to },
        inverse: { type: 'replace-subject', from: edit.to, to: edit.from },
      };
    case 'insert-line':
      return insertLine(draft, edit.after, edit.line);
    case 'remove-line':
      return removeLine(draft, edit.near, edit.line);
    case 'replace-text':
      return replaceText(draft, edit.near, edit.from, edit.to);
  }
}

/**
 * Applies edits in order, each to what the one before left: offsets in the text are those of the draft at that moment. An edit
 * that no longer fits (the subject was changed, the address is not there, no such line) does nothing.
 *
 * @returns the changed draft, and what undoes the changes, last first. Undoing an inserted line gives the very same body back;
 * a line that was written in another way than `insert-line` does, and replaced words, come back as the same text
 */
export function applyEdits(
  draft: Draft,
  edits: readonly Edit[],
): { readonly draft: Draft; readonly inverse: readonly Edit[] } {
  const inverse: Edit[] = [];
  let current = draft;
  for (const edit of edits) {
    const applied = applyEdit(current, edit);
    if (applied === null) continue;
    current = applied.draft;
    inverse.unshift(applied.inverse);
  }
  return { draft: current, inverse };
}
