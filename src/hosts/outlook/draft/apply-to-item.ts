import {
  EMPTY_DRAFT,
  RECIPIENT_FIELDS,
  type Draft,
  type Mailbox,
  type RecipientField,
} from '../../../core/draft/draft';
import { applyEdits } from '../../../core/edits/apply-edits';
import type { Edit } from '../../../core/edits/edit';
import type { ItemReader } from './read-item';
import type { ItemWriter } from './write-item';

/** How often a body that changes while we look at it is read anew. */
const ATTEMPTS = 3;

/**
 * Milliseconds before each further attempt to take half a fix back. Where one call got no answer the next reads are often slow too,
 * and a slow read must not leave a recipient in two fields.
 */
const TAKE_BACK_PAUSES: readonly number[] = [1000, 2000, 4000, 8000];

/**
 * Applies edits to the message as it is now and writes back only what they change. A body is replaced only if it still is what the
 * edits were applied to, so that nothing typed meanwhile is lost; somebody who never stops typing leaves the edits undone. Where
 * Outlook takes one part and refuses the next, the first is taken back before the failure is passed on: half a fix is none.
 * @returns what undoes them, last first; empty where none applied
 */
export async function applyToItem(
  edits: readonly Edit[],
  reader: ItemReader,
  writer: ItemWriter,
): Promise<readonly Edit[]> {
  let halfDone: readonly Edit[] = [];
  try {
    return await write(edits, reader, writer, (inverse) => {
      halfDone = inverse;
    });
  } catch (failure) {
    if (halfDone.length > 0) await takeBack(halfDone, reader, writer);
    throw failure;
  }
}

/** Tries until it is done or the pauses are over; what is back already is left alone. Never rejects. */
async function takeBack(inverse: readonly Edit[], reader: ItemReader, writer: ItemWriter): Promise<void> {
  const attempt = (): Promise<boolean> =>
    write(inverse, reader, writer).then(
      () => true,
      () => false,
    );
  let done = await attempt();
  for (const pause of TAKE_BACK_PAUSES) {
    if (done) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    done = await attempt();
  }
}

/** @param onWritten hears of what undoes the edits when the first part is written, and again with each further one */
async function write(
  edits: readonly Edit[],
  reader: ItemReader,
  writer: ItemWriter,
  onWritten: (inverse: readonly Edit[]) => void = () => undefined,
): Promise<readonly Edit[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await readWhatIsEdited(edits, reader);
    const { draft: after, inverse } = applyEdits(before, edits);
    if (inverse.length === 0) return [];
    if (!same(before.body, after.body)) {
      if (!same(before.body, await reader.body())) continue;
      await writer.body(after.body);
      onWritten(inverse);
    }
    if (before.subject !== after.subject) {
      await writer.subject(after.subject);
      onWritten(inverse);
    }
    for (const field of RECIPIENT_FIELDS) {
      if (same(before[field], after[field])) continue;
      await writer.recipients(field, after[field]);
      onWritten(inverse);
    }
    return inverse;
  }
  return [];
}

/** Only the parts that the edits are about; the others are as good as empty. */
async function readWhatIsEdited(edits: readonly Edit[], reader: ItemReader): Promise<Draft> {
  const about = (...types: readonly Edit['type'][]) => edits.some(({ type }) => types.includes(type));
  const fields = about('add-recipient', 'remove-recipient') ? RECIPIENT_FIELDS : [];
  const recipients: Partial<Record<RecipientField, readonly Mailbox[]>> = {};
  for (const field of fields) recipients[field] = await reader.recipients(field);
  return {
    ...EMPTY_DRAFT,
    ...recipients,
    ...(about('replace-subject') ? { subject: await reader.subject() } : {}),
    ...(about('insert-line', 'remove-line', 'replace-text') ? { body: await reader.body() } : {}),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
