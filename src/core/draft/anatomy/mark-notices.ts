import { fold } from '../../language/fold';
import { hasNoticeCue, isMotto, isNotice, isSignatureFooter } from './footer-lines';
import type { FootLineKind } from './foot-line';
import type { OwnLine } from './own-line';

/**
 * Marks privacy notices, mottos and what phones append. A notice may be wrapped over many lines, so it is looked for in whole
 * paragraphs; it runs on to the end, but for lines that are plainly a signature again.
 */
export function markNotices(own: readonly OwnLine[]): void {
  const message = own.findIndex(({ look }) => look === 'message');
  const signature = own.findIndex(({ look }, i) => i > message && isFootLook(look));
  const lowest = own.map((line, i) => isFootLook(line.look) && !isAuthor(line, own[i - 1])).lastIndexOf(true);
  let inNotice = false;
  own.forEach((line, index) => {
    if (isFootLook(line.look)) inNotice = inNotice && isAuthor(line, own[index - 1]);
    // A notice above every line of a signature is a message that speaks of one.
    const misplaced = index < lowest && (signature === -1 || index < signature);
    if (!misplaced && (line.look === 'notice' || (!inNotice && startsNotice(own, index)))) inNotice = true;
    const below = message !== -1 && signature !== -1 && index > lowest;
    if (below && line.look === 'message' && !inNotice)
      inNotice = isSignatureFooter(fold(line.text).trim(), own[index - 1]?.look === 'blank');
    if (line.kind === 'blank') return;
    if (line.look === 'device') line.kind = 'device';
    else if (inNotice) line.kind = 'disclaimer';
  });
}

function isFootLook(look: FootLineKind): boolean {
  return look === 'name' || look === 'signature' || look === 'closing';
}

/** The name right under a motto is whose words they are. */
function isAuthor(line: OwnLine, above: OwnLine | undefined): boolean {
  return line.look === 'name' && above !== undefined && isMotto(fold(above.text).trim());
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
