import { DEVICE_LINES, NOTICE_CUES, NOTICE_HEADINGS } from './footer-phrases';

/** Long enough for any notice's give-away words, short enough to keep the search linear in the number of lines. */
const NOTICE_HEAD = 1500;

/** Whether a folded line is a privacy or "do not print" notice, as offices put under their signatures. */
export function isNotice(line: string): boolean {
  const head = line.slice(0, NOTICE_HEAD);
  if (NOTICE_HEADINGS.some((heading) => head.includes(heading))) return head.length > 40 || isShortHeading(head);
  if (head.length < 60) return false;
  let cues = 0;
  for (const cue of NOTICE_CUES) if (head.includes(cue) && ++cues === 2) return true;
  return false;
}

/** Whether a folded line has any word of a notice: alone that proves nothing. */
export function hasNoticeCue(line: string): boolean {
  const head = line.slice(0, NOTICE_HEAD);
  return NOTICE_HEADINGS.some((heading) => head.includes(heading)) || NOTICE_CUES.some((cue) => head.includes(cue));
}

/** "DISCLAIMER", "Informativa privacy:" alone on a line; a sentence of the message that names one is longer. */
function isShortHeading(line: string): boolean {
  return NOTICE_HEADINGS.includes(line.replace(/[*_:.-]+/g, ' ').trim());
}

/** Whether a folded line is what a phone or mail program adds by itself. */
export function isDeviceLine(line: string): boolean {
  return line.length < 90 && DEVICE_LINES.some((phrase) => line.startsWith(phrase));
}
