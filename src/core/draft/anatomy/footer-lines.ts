import { DEVICE, DEVICE_START, FOOTER_STEM, NOTICE_HEADING, NOTICE_STEM, POSTSCRIPT } from './footer-phrases';

/** Long enough for any notice's give-away words, short enough to keep the search linear in the number of lines. */
const NOTICE_HEAD = 1500;

/** "Prima di stampare pensa all'ambiente", however short. */
const APPEAL = /stampare .{0,30}ambiente/;

/** So many beginnings of words that notices have make a notice. */
const FEWEST_STEMS = 2;

/** Whether a folded line is a privacy or "do not print" notice, as offices put under their signatures. */
export function isNotice(line: string): boolean {
  const head = line.slice(0, NOTICE_HEAD);
  if (APPEAL.test(head)) return true;
  // "DISCLAIMER", "Informativa privacy:" alone on a line; a sentence of the message that names one is longer.
  if (NOTICE_HEADING.test(head))
    return head.length > 40 || head.replace(NOTICE_HEADING, '').replace(/[*_:. -]+/g, '') === '';
  return head.length >= 60 && count(NOTICE_STEM, head) >= FEWEST_STEMS;
}

/** Whether a folded line has any word of a notice: alone that proves nothing. */
export function hasNoticeCue(line: string): boolean {
  const head = line.slice(0, NOTICE_HEAD);
  return NOTICE_HEADING.test(head) || count(NOTICE_STEM, head) > 0;
}

/** Whether a folded line is all in quotes, but for whose words they are; what is short is what a school is called. */
export function isMotto(line: string): boolean {
  return /^"[^"]{20,300}(?:"[^"]{0,40})?$/.test(line);
}

/**
 * Whether a folded line that stands below a signature is one of its notices, mottos or appeals; `apart`: a blank line, or another
 * notice, stands between it and the signature.
 */
export function isSignatureFooter(line: string, apart: boolean): boolean {
  const head = line.slice(0, NOTICE_HEAD);
  return !POSTSCRIPT.test(head) && (isMotto(head) || count(FOOTER_STEM, head) >= (apart ? 1 : 2));
}

function count(stems: RegExp, head: string): number {
  return head.match(stems)?.length ?? 0;
}

/** Whether a folded line is what a phone or mail program adds by itself. */
export function isDeviceLine(line: string): boolean {
  return line.length < 90 && DEVICE_START.test(line) && DEVICE.test(line);
}
