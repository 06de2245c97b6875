import type { BodyLine, BodyText } from './body-text';
import { visibilityOf } from './characters';
import { SourceMap } from './source-map';

const LF = 10;
const CR = 13;
const TAB = 9;

/**
 * A plain text body: lines end at LF, CRLF or CR, and those that begin with `>` are quoted (RFC 3676, 4.5). Spaces stay as they
 * are; what cannot be seen is dropped and every kind of space is a plain one, as in HTML.
 */
export function readText(source: string): BodyText {
  const parts: string[] = [];
  const lines: BodyLine[] = [];
  const map = new SourceMap();
  let length = 0;
  let lineStart = 0;
  let quoted = false;
  let run = 0;

  const flush = (end: number): void => {
    if (run === end) return;
    map.addRun(length, run);
    if (length === lineStart) quoted = source.charAt(run) === '>';
    parts.push(source.slice(run, end));
    length += end - run;
  };
  const put = (character: string, end: number): void => {
    map.addCharacter(length, end);
    parts.push(character);
    length += 1;
  };
  const endLine = (): void => {
    lines.push({ start: lineStart, end: length, markup: quoted ? 'quote' : 'plain' });
  };

  for (let i = 0; i < source.length; i += 1) {
    const code = source.charCodeAt(i);
    if ((code >= 32 && code < 127) || code === TAB) continue;
    if (code === LF || code === CR) {
      flush(i);
      if (code === CR && source.charCodeAt(i + 1) === LF) i += 1;
      endLine();
      put('\n', i + 1);
      lineStart = length;
      quoted = false;
      run = i + 1;
      continue;
    }
    const visibility = visibilityOf(code);
    if (visibility === 'text') continue;
    flush(i);
    if (visibility === 'space') put(' ', i + 1);
    run = i + 1;
  }
  flush(source.length);
  endLine();
  return {
    text: parts.join(''),
    lines,
    images: [],
    sourceOffset: (offset) => (offset <= 0 || length === 0 ? 0 : map.endOf(Math.min(offset, length))),
  };
}
