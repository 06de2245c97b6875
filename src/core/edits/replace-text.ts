import type { BodyText } from '../draft/body-text';
import type { Body, Draft } from '../draft/draft';
import { Tokenizer } from '../draft/html/tokenizer';
import { readBody } from '../draft/read-body';
import type { TextRange } from '../draft/text-range';
import { escapeHtml } from './escape-html';
import type { Applied } from './recipient-edits';

/** Where `wanted` stands in `text`, of several places the one that begins nearest to `near`; -1 for nowhere. */
function nearestPlace(text: string, wanted: string, near: number): number {
  const before = text.lastIndexOf(wanted, near);
  const behind = text.indexOf(wanted, near);
  if (before < 0 || behind < 0) return Math.max(before, behind);
  return near - before <= behind - near ? before : behind;
}

function isSurrogate(text: string, offset: number, from: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= from && code < from + 0x400;
}

/** Whether `offset` stands between the two halves of a character; half a character alone is none. */
function isWithinCharacter(text: string, offset: number): boolean {
  return isSurrogate(text, offset - 1, 0xd800) && isSurrogate(text, offset, 0xdc00);
}

/** How much two texts have in common at their start, in whole characters. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charAt(length) === other.charAt(length)) length += 1;
  return isWithinCharacter(one, length) || isWithinCharacter(other, length) ? length - 1 : length;
}

/** How much two texts have in common at their end behind the first `start` code units, in whole characters. */
function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.charAt(one.length - 1 - length) === other.charAt(other.length - 1 - length)) length += 1;
  return isWithinCharacter(one, one.length - length) || isWithinCharacter(other, other.length - length)
    ? length - 1
    : length;
}

/** A piece of source with `written` in the place of its first text, all other text gone and the tags left as they are. */
function withText(source: string, written: string): string {
  const tokens = new Tokenizer(source);
  let result = '';
  let rest = written;
  for (let kind = tokens.next(); kind !== 'eof'; kind = tokens.next()) {
    if (kind === 'text') {
      result += rest;
      rest = '';
    } else result += source.slice(tokens.start, tokens.end);
  }
  return result + rest;
}

/** `source` with `written` for what `range` of its text was read from. */
function withRange(source: string, text: BodyText, range: TextRange, replace: (piece: string) => string): string {
  const start = text.sourceOffset(range.start);
  const end = range.end === range.start ? start : text.sourceOffset(range.end);
  return source.slice(0, start) + replace(source.slice(start, end)) + source.slice(end);
}

/**
 * A body with `to` for the `from` that stands at `at` of its text, in the look of the words around; what both begin or end with is
 * left alone. `null` where it would not read so: markup can swallow what is put into it.
 */
function replaceAt(body: Body, at: number, from: string, to: string): Body | null {
  const text = readBody(body);
  const start = sharedStart(from, to);
  const end = sharedEnd(from, to, start);
  const range = { start: at + start, end: at + from.length - end };
  const written = to.slice(start, to.length - end);
  const changed: Body =
    body.format === 'html'
      ? { format: 'html', html: withRange(body.html, text, range, (piece) => withText(piece, escapeHtml(written))) }
      : { format: 'text', text: withRange(body.text, text, range, () => written) };
  const expected = text.text.slice(0, at) + to + text.text.slice(at + from.length);
  return readBody(changed).text === expected ? changed : null;
}

/**
 * Puts `to` for `from`, of several the one that begins nearest to `near`. Neither is empty, so that each can be found again, and
 * both are within a line. What could not be undone is not done.
 */
export function replaceText(draft: Draft, near: number, from: string, to: string): Applied | null {
  if (from === '' || to === '' || from === to || (from + to).includes('\n')) return null;
  const at = nearestPlace(readBody(draft.body).text, from, near);
  if (at < 0) return null;
  const changed = replaceAt(draft.body, at, from, to);
  if (changed === null || replaceAt(changed, at, to, from) === null) return null;
  return { draft: { ...draft, body: changed }, inverse: { type: 'replace-text', near: at, from: to, to: from } };
}
