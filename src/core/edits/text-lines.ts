import type { BodyText } from '../draft/body-text';

/** The source of a plain text body with `line` after the line of index `above`, or first for -1. */
export function insertTextLine(source: string, body: BodyText, above: number, line: string): string {
  if (source === '') return line;
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  if (above < 0) return line + lineBreak + source;
  const place = body.sourceOffset(body.lines[above]?.end ?? 0);
  // Behind a lone CR, a LF would be half of a CRLF and begin no line.
  const ownBreak = source.charAt(place - 1) === '\r' ? '\r' : lineBreak;
  return source.slice(0, place) + ownBreak + line + source.slice(place);
}

/** The source of a plain text body without the line of index `index` and the line break that sets it apart. */
export function removeTextLine(source: string, body: BodyText, index: number): string {
  const [start, end] =
    index > 0
      ? [body.lines[index - 1]?.end ?? 0, body.lines[index]?.end ?? 0]
      : [0, body.lines[1]?.start ?? body.text.length];
  const from = start === 0 ? 0 : body.sourceOffset(start);
  return source.slice(0, from) + source.slice(end === 0 ? 0 : body.sourceOffset(end));
}
