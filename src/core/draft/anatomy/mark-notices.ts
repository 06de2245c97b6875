import { fold } from '../../language/fold';
import { hasNoticeCue, isNotice } from './footer-lines';
import type { OwnLine } from './own-line';

/**
 * Marks privacy notices and what phones append. A notice may be wrapped over many lines, so it is looked for in whole paragraphs;
 * it runs on to the end, but for lines that are plainly a signature again.
 */
export function markNotices(own: readonly OwnLine[]): void {
  let inNotice = false;
  own.forEach((line, index) => {
    if (line.look === 'name' || line.look === 'signature' || line.look === 'closing') inNotice = false;
    if (line.look === 'notice' || (!inNotice && startsNotice(own, index))) inNotice = true;
    if (line.kind === 'blank') return;
    if (line.look === 'device') line.kind = 'device';
    else if (inNotice) line.kind = 'disclaimer';
  });
}

/** Whether the rest of the paragraph, from this line on, is a notice that this line begins. */
function startsNotice(own: readonly OwnLine[], index: number): boolean {
  const first = own[index];
  if (first?.look !== 'message' || !hasNoticeCue(fold(first.text))) return false;
  let end = index + 1;
  while (end < own.length && own[end]?.look === 'message') end++;
  const paragraph = own.slice(index, end).map(({ text }) => text.trim());
  // A paragraph with anything above it of its own is the message, which may well speak of a law.
  const opensParagraph = index === 0 || own[index - 1]?.look !== 'message';
  return opensParagraph && paragraph.length > 1 && isNotice(fold(paragraph.join(' ')));
}
