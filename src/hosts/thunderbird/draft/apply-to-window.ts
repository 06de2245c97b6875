import { RECIPIENT_FIELDS, type Body, type Draft, type RecipientField } from '../../../core/draft/draft';
import { applyEdits } from '../../../core/edits/apply-edits';
import type { Edit } from '../../../core/edits/edit';
import { toDraft } from './details-draft';
import { editBody } from './edit-body';
import { fromMailbox } from './mailbox';
import { rebaseEdits } from './rebase-edits';

type Changes = {
  -readonly [Key in 'subject' | 'body' | 'plainTextBody' | RecipientField]?: Thunderbird.ComposeDetails[Key];
};

/** How often a draft whose text changes while we look at it is read anew. */
const ATTEMPTS = 3;

/**
 * Applies edits to the draft as it is now and writes back only what they change. The text is changed within the editor, and replaced as a
 * whole only where that is not possible: then what was typed before can no longer be undone, but nothing typed meanwhile is lost.
 * @param judged the text that the edits were worked out on, `null` where it is not known
 * @returns what undoes them, last first; empty where none applied, also because the writer never stopped typing
 */
export async function applyToWindow(
  tabId: number,
  wanted: readonly Edit[],
  judged: Body | null,
): Promise<readonly Edit[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readNow(tabId);
    const edits = judged === null ? wanted : rebaseEdits(wanted, judged, before.body);
    const { draft: after, inverse } = applyEdits(before, edits);
    if (inverse.length === 0) return [];
    const changes: Changes = {};
    if (
      !same(before.body, after.body) &&
      !(await editBody(tabId, before.body, edits.filter(isOfBody)).catch(() => false))
    ) {
      if (!same(before.body, (await readNow(tabId)).body)) continue;
      Object.assign(changes, wholeBody(after));
    }
    if (before.subject !== after.subject) changes.subject = after.subject;
    for (const field of RECIPIENT_FIELDS) {
      if (!same(before[field], after[field])) changes[field] = after[field].map(fromMailbox);
    }
    if (Object.keys(changes).length > 0) await messenger.compose.setComposeDetails(tabId, changes);
    return inverse;
  }
  return [];
}

async function readNow(tabId: number): Promise<Draft> {
  return toDraft(await messenger.compose.getComposeDetails(tabId), null);
}

function isOfBody({ type }: Edit): boolean {
  return type !== 'add-recipient' && type !== 'remove-recipient' && type !== 'replace-subject';
}

function wholeBody({ body }: Draft): Changes {
  return body.format === 'text' ? { plainTextBody: body.text } : { body: body.html };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
