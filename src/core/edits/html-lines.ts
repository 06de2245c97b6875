import type { BodyText } from '../draft/body-text';
import { BLOCK, kindOf } from '../draft/html/elements';
import { Tokenizer } from '../draft/html/tokenizer';
import type { TextRange } from '../draft/text-range';
import { escapeHtml } from './escape-html';

const BREAK = '<br>';
/** How far behind a line the end of a link is looked for, in UTF-16 code units. */
const LINK_END = 200;
const ENDS_LINK = /^(?:<\/(?:span|font|strong|em|[biu])>)*<\/a>/i;

function escapeLine(line: string): string {
  // Without a space that stays, an empty line at the end of a paragraph would not be seen.
  return line === '' ? '&nbsp;' : escapeHtml(line);
}

/** Where a line is put in that comes after the line of index `above`, or first for -1. */
function placeAfter(source: string, body: BodyText, above: number): number {
  if (above < 0) return body.sourceOffset(0);
  const place = body.sourceOffset(body.lines[above]?.end ?? 0);
  // A telephone number below an address that is a link is no part of the link.
  return place + (ENDS_LINK.exec(source.slice(place, place + LINK_END))?.[0].length ?? 0);
}

/** The source with `line` after the line of index `above`, or first for -1, within the same element and so in its look. */
export function insertHtmlLine(source: string, body: BodyText, above: number, line: string): string {
  const place = placeAfter(source, body, above);
  const first = escapeLine(line) + (body.text === '' ? '' : BREAK);
  return source.slice(0, place) + (above < 0 ? first : BREAK + escapeLine(line)) + source.slice(place);
}

/** The tags of a piece of source, without its text and without line breaks. */
function tagsOf(source: string): string {
  const tokens = new Tokenizer(source);
  const tags: string[] = [];
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind !== 'text' && tokens.name !== 'br') tags.push(source.slice(tokens.start, tokens.end));
  }
  return tags.join('');
}

/**
 * The piece of source between two lines without the `<br>` that parts them: the one nearest to the end (`last`) or to the start,
 * with no end of a block between. `null` where there is none.
 */
function withoutBreak(gap: string, last: boolean): string | null {
  const tokens = new Tokenizer(gap);
  let found: TextRange | null = null;
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'text') continue;
    if (tokens.name === 'br') found = { start: tokens.start, end: tokens.end };
    else if ((kindOf(tokens.name) & BLOCK) === 0) continue;
    else if (last) found = null;
    else break;
    if (!last && found !== null) break;
  }
  return found === null ? null : gap.slice(0, found.start) + gap.slice(found.end);
}

/** What `insertHtmlLine` put in for the line of index `index`, if it stands there written so. */
function insertedRange(source: string, body: BodyText, index: number, line: string): TextRange | null {
  const place = placeAfter(source, body, index - 1);
  const lineBreak = body.lines.length === 1 ? '' : BREAK;
  const written = index > 0 ? BREAK + escapeLine(line) : escapeLine(line) + lineBreak;
  return source.startsWith(written, place) ? { start: place, end: place + written.length } : null;
}

/**
 * The source without the line of index `index`, which reads `line`: exactly what `insertHtmlLine` put in where the line is
 * written so, and else its text and one `<br>` beside it, the tags around it left as they are.
 */
export function removeHtmlLine(source: string, body: BodyText, index: number, line: string): string {
  const range = body.lines[index] ?? { start: 0, end: 0 };
  const start = body.sourceOffset(range.start);
  const end = range.end === 0 ? start : body.sourceOffset(range.end);
  const inserted = insertedRange(source, body, index, line);
  if (inserted !== null) return source.slice(0, inserted.start) + source.slice(inserted.end);

  const tags = tagsOf(source.slice(start, end));
  const above = index > 0 ? body.sourceOffset(body.lines[index - 1]?.end ?? 0) : start;
  const gapAbove = withoutBreak(source.slice(above, start), true);
  if (gapAbove !== null) return source.slice(0, above) + gapAbove + tags + source.slice(end);
  const next = body.lines[index + 1];
  const below = next === undefined ? source.length : body.sourceOffset(next.start);
  const gapBelow = source.slice(end, below);
  return source.slice(0, start) + tags + (withoutBreak(gapBelow, false) ?? gapBelow) + source.slice(below);
}
