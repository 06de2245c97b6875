import type { TextRange } from '../draft/text-range';

/** A header has no more lines than this between sender and subject. */
const LONGEST_HEADER = 5;

/**
 * Where a pasted mail begins: a line "Da: ..." that a line "Oggetto: ..." follows, which people copy without the date that marks a
 * quotation. The end of the range where there is none. Offsets are UTF-16 code units of the body.
 */
export function findPastedHeader(body: string, { start, end }: TextRange): number {
  let from = -1;
  let lines = 0;
  for (let at = start; at < end;) {
    const next = body.indexOf('\n', at);
    const lineEnd = next < 0 || next > end ? end : next;
    const label = labelOf(body.slice(at, Math.min(lineEnd, at + 12)));
    if (label === 'sender') {
      from = at;
      lines = 0;
    } else if (from >= 0) {
      lines++;
      if (label === 'subject') return from;
      if (lines >= LONGEST_HEADER) from = -1;
    }
    at = lineEnd + 1;
  }
  return end;
}

function labelOf(line: string): 'sender' | 'subject' | null {
  const label = /^[\s>*]{0,4}([a-z]{2,8})\*? ?:/i.exec(line)?.[1]?.toLowerCase();
  if (label === 'da' || label === 'from') return 'sender';
  return label === 'oggetto' || label === 'subject' ? 'subject' : null;
}
