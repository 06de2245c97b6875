import type { BodyText } from '../draft/body-text';
import { asLine } from '../draft/characters';
import type { Body, Draft } from '../draft/draft';
import { readBody } from '../draft/read-body';
import { sliceRange } from '../draft/text-range';
import { insertHtmlLine, removeHtmlLine } from './html-lines';
import type { Applied } from './recipient-edits';
import { insertTextLine, removeTextLine } from './text-lines';

function lineText(body: BodyText, index: number): string | null {
  const line = body.lines[index];
  return line === undefined ? null : sliceRange(body.text, line);
}

/** Adds a line after the one that ends at `after` of the text as read, or before all others for 0. */
export function insertLine(draft: Draft, after: number, wanted: string): Applied | null {
  const line = asLine(wanted);
  const body = readBody(draft.body);
  const above = after === 0 ? -1 : body.lines.findIndex(({ end }) => end === after);
  if (above < 0 && after !== 0) return null;
  // No text and an empty line read the same.
  if (line === '' && body.text === '') return null;
  const changed: Body =
    draft.body.format === 'html'
      ? { format: 'html', html: insertHtmlLine(draft.body.html, body, above, line) }
      : { format: 'text', text: insertTextLine(draft.body.text, body, above, line) };
  // Broken markup can swallow what is put into it: better no edit than a line that is not to be seen.
  const result = readBody(changed);
  const inserted = result.lines[above + 1];
  if (inserted === undefined || lineText(result, above + 1) !== line) return null;
  if (above >= 0 && lineText(result, above) !== lineText(body, above)) return null;
  return { draft: { ...draft, body: changed }, inverse: { type: 'remove-line', near: inserted.start, line } };
}

/** Takes away the line that reads `line`, of several the one that begins nearest to `near`. */
export function removeLine(draft: Draft, near: number, wanted: string): Applied | null {
  const line = asLine(wanted);
  const body = readBody(draft.body);
  let index = -1;
  let nearest = Infinity;
  body.lines.forEach(({ start }, at) => {
    const distance = Math.abs(start - near);
    if (distance >= nearest || asLine(lineText(body, at) ?? '') !== line) return;
    nearest = distance;
    index = at;
  });
  // A body without text is one empty line, which cannot be taken away.
  if (index < 0 || body.text === '') return null;
  const changed: Body =
    draft.body.format === 'html'
      ? { format: 'html', html: removeHtmlLine(draft.body.html, body, index, line) }
      : { format: 'text', text: removeTextLine(draft.body.text, body, index) };
  const after = index === 0 ? 0 : (body.lines[index - 1]?.end ?? 0);
  return { draft: { ...draft, body: changed }, inverse: { type: 'insert-line', after, line } };
}
