import { readBody } from '../../../core/draft/read-body';
import type { Body } from '../../../core/draft/draft';
import type { Edit } from '../../../core/edits/edit';

/**
 * Edits that were worked out on a text, for one that differs from it in one place, where somebody has typed meanwhile: what stands behind
 * that place has moved. An edit of the place itself stays as it is, and does not apply. Only single edits of the text are moved: a later
 * one counts with what those before it do.
 */
export function rebaseEdits(edits: readonly Edit[], judged: Body, now: Body): readonly Edit[] {
  const placed = edits.filter((edit) => placeOf(edit) !== null);
  if (placed.length !== 1 || judged === now) return edits;
  const [before, after] = [readBody(judged).text, readBody(now).text];
  if (before === after) return edits;
  const shift = after.length - before.length;
  const kept = commonEnd(before, after);
  return edits.map((edit) => {
    const place = placeOf(edit);
    return place !== null && place > before.length - kept ? moved(edit, shift) : edit;
  });
}

/** How much the end of both has in common, without what they have in common at their start. */
function commonEnd(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charAt(start) === other.charAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.charAt(one.length - 1 - end) === other.charAt(other.length - 1 - end)) end++;
  return end;
}

/** The offset in the text that an edit names, `null` for one of something else. */
function placeOf(edit: Edit): number | null {
  if ('after' in edit) return edit.after;
  return 'near' in edit ? edit.near : null;
}

function moved(edit: Edit, shift: number): Edit {
  if ('after' in edit) return { ...edit, after: edit.after + shift };
  return 'near' in edit ? { ...edit, near: edit.near + shift } : edit;
}
