import { isRecord } from '../../../pane/model/is-record';

/** What turns one source of a body into another: at `start`, the text up to `end` gives way to lines of plain text. */
export interface BodyChange {
  readonly start: number;
  readonly end: number;
  /** Plain text, with "\n" for a line break. */
  readonly text: string;
}

const LINE = /^<br>([^<>]*)$|^([^<>]*)<br>$|^([^<>]*)$/;

/**
 * The one change that turns `before` into `after` (both HTML), if it puts in or takes away no more than a line, or has other words between
 * two tags: `null` for anything that touches tags, which the editor could not do in one step that can be undone.
 */
export function bodyChange(before: string, after: string): BodyChange | null {
  if (before === after) return null;
  return lineChange(before, after) ?? wordsChange(before, after);
}

function lineChange(before: string, after: string): BodyChange | null {
  const grown = after.length - before.length;
  if (grown === 0) return null;
  const [short, long] = grown > 0 ? [before, after] : [after, before];
  const length = Math.abs(grown);
  const start = splitPlace(short, long, length);
  if (start === null) return null;
  return grown > 0
    ? { start, end: start, text: plainText(long.slice(start, start + length)) }
    : { start, end: start + length, text: '' };
}

/** From one tag to the next, so that nothing that is written with several characters is cut in two. */
function wordsChange(before: string, after: string): BodyChange | null {
  let start = commonStart(before, after);
  while (start > 0 && !/[<>]/.test(before.charAt(start - 1))) start--;
  if (before.charAt(start - 1) === '<') return null;
  const end = before.indexOf('<', start);
  const rest = before.slice(end);
  if (end < 0 || !after.endsWith(rest) || after.length - rest.length < start) return null;
  const words = after.slice(start, after.length - rest.length);
  return /[<>]/.test(words) || words === '' ? null : { start, end, text: plainText(words) };
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}

/** Where `length` characters of `long` stand that are a line of its own and that `short` goes without. */
function splitPlace(short: string, long: string, length: number): number | null {
  const most = commonStart(short, long);
  for (let place = most; place >= 0 && short.startsWith(long.slice(place + length), place); place--) {
    if (LINE.test(long.slice(place, place + length))) return place;
    if (most - place >= length) return null;
  }
  return null;
}

function plainText(html: string): string {
  return html
    .replace(/<br>/g, '\n')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** `null` for what is none. */
export function readBodyChange(value: unknown): BodyChange | null {
  if (!isRecord(value)) return null;
  const { start, end, text } = value;
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string' ? { start, end, text } : null;
}
