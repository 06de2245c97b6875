import type { TextRange } from '../../draft/text-range';

const QUOTED = /["“«][^"”»\n]{3,300}["”»]/g;
/** Quotes are looked for in so much of a line: UTF-16 code units. */
const LONGEST_LINE = 2000;

/** Whether a range stands between quotes within its line: what a program prints, or what somebody else said. */
export function isQuoted(text: string, range: TextRange): boolean {
  const lineStart = text.lastIndexOf('\n', range.start) + 1;
  const lineEnd = text.indexOf('\n', range.end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).slice(0, LONGEST_LINE);
  const reader = new RegExp(QUOTED.source, QUOTED.flags);
  for (let quote = reader.exec(line); quote !== null; quote = reader.exec(line))
    if (lineStart + quote.index < range.start && range.end < lineStart + quote.index + quote[0].length) return true;
  return false;
}
