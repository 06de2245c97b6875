import { DEVICE, DEVICE_LINE, FOOTER_STEM, NOTICE_CUES, NOTICE_HEADINGS, POSTSCRIPT_WORDS } from './footer-phrases';

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
  return line.length < 90 && DEVICE_LINE.test(line) && DEVICE.test(line);
}

/** The longest head of a line that is read for what notices speak of. */
const STEM_HEAD = 400;

/** Words in quotes from end to end, but for whose they are. */
const MOTTO = /^"[^"]+(?:"[^"]{0,40})?$/;

/**
 * Whether a folded line that stands below a signature is one of its notices, mottos or appeals; `apart`: a blank line, or another
 * notice, stands between it and the signature.
 */
export function isSignatureFooter(line: string, apart: boolean): boolean {
  const head = line.slice(0, STEM_HEAD);
  if (POSTSCRIPT_WORDS.test(head)) return false;
  if (MOTTO.test(head)) return true;
  const stems = head.match(FOOTER_STEM)?.length ?? 0;
  return stems >= (apart ? 1 : 2);
}
