import { isDigit, isLetter } from './characters';
import { isCodeSign, otherNumberLength, readDigitGroup, type DigitGroup } from './digit-groups';
import { fold } from './fold';
import { PhoneContext } from './phone-context';
import { readPhoneNumber, type PhoneNumber } from './phone-number';
import type { TextRange } from '../draft/text-range';

/** A number of a telephone system as a text names it. */
export interface PhoneMention {
  /** UTF-16 code units of the text, from the first digit (or "+") to the last. */
  readonly range: TextRange;
  /** `extension`: a number inside an organisation, which nobody outside can dial. */
  readonly kind: 'phone' | 'fax' | 'extension';
  /** With "+" and the country's prefix (E.164); `null` for an extension. */
  readonly number: string | null;
}

/** The longest extension of a municipal telephone system. */
const LONGEST_EXTENSION = 5;

/**
 * Telephone numbers of a text (or the given range of it), in order, line by line: fax numbers and internal extensions apart;
 * tax codes, IBANs, protocol numbers, dates, times, amounts and their like left out (guidelines § 2.3). Linear in time.
 */
export function findPhones(text: string, range: TextRange = { start: 0, end: text.length }): readonly PhoneMention[] {
  const folded = fold(text.slice(range.start, range.end));
  const mentions: PhoneMention[] = [];
  let start = 0;
  let carried = '';
  while (start <= folded.length) {
    const newline = folded.indexOf('\n', start);
    const end = newline === -1 ? folded.length : newline;
    // A label alone on a line speaks for the next line: tables become text in that way.
    const line = `${carried}${folded.slice(start, end)}`;
    if (/\d/.test(line)) readLine(line, carried.length, range.start + start, mentions);
    carried = /^[ *]{0,4}[a-z.]{1,12}[ :.*]{0,4}$/.test(line) ? `${line.trim()} ` : '';
    start = end + 1;
  }
  return mentions;
}

function readLine(line: string, from: number, shift: number, mentions: PhoneMention[]): void {
  const context = new PhoneContext(line);
  let rejectedEnd = -1;
  let at = 0;
  while (at < line.length) {
    const blankBefore = at === 0 || line.charAt(at - 1) === ' ';
    const address = blankBefore ? addressEnd(line, at) : -1;
    if (address !== -1) {
      at = address;
      continue;
    }
    const unit = line.charCodeAt(at);
    if (isLetter(unit)) {
      at = context.readWord(at, line.length);
      // "tel0731123456" is a label; letters before digits are otherwise part of a code.
      if (isDigit(line.charCodeAt(at)) && !context.labels(at)) at = skipCode(line, at, context);
      continue;
    }
    if (!isDigit(unit) && !startsInternational(line, at)) {
      context.sawSign(line.charAt(at));
      at++;
      continue;
    }
    const other = isDigit(unit) ? otherNumberLength(line, at) : 0;
    if (other > 0) {
      context.sawNumber(1);
      at += other;
      rejectedEnd = at;
      continue;
    }
    const glued = rejectedEnd !== -1 && rejectedEnd >= at - 1 && line.charAt(at - 1) !== ' ';
    const group = readDigitGroup(line, at, line.length);
    const mention = judge(line, group, context, glued);
    context.sawNumber(group.pieces === 1 ? group.digits.length : 1);
    if (mention === null) {
      at = Math.max(group.firstPieceEnd, at + 1);
      rejectedEnd = at;
      continue;
    }
    const end = mention.kind === 'extension' ? group.firstPieceEnd : group.end;
    if (at >= from) mentions.push({ ...mention, range: { start: shift + at - from, end: shift + end - from } });
    at = end;
  }
}

function judge(
  line: string,
  group: DigitGroup,
  context: PhoneContext,
  glued: boolean,
): Omit<PhoneMention, 'range'> | null {
  const number = readPhoneNumber(group.digits);
  if (number !== null && isDialled(line, group, number, context, glued)) {
    return { kind: isFax(line, group, number, context) ? 'fax' : 'phone', number: number.e164 };
  }
  const short = group.firstPieceEnd - group.start <= LONGEST_EXTENSION;
  const extension = context.label === 'extension' && context.labels(group.start) && short && !group.international;
  return extension && !isCodeSign(line, group.firstPieceEnd) ? { kind: 'extension', number: null } : null;
}

/** Whether digits that could be a telephone number are one, by what stands around them and how they are written. */
function isDialled(
  line: string,
  group: DigitGroup,
  number: PhoneNumber,
  context: PhoneContext,
  glued: boolean,
): boolean {
  if (isCodeSign(line, group.end) || isAmount(line, group)) return false;
  const labelled = context.labels(group.start) && context.label !== 'extension';
  const whole = group.pieces === 1;
  if (line.charAt(group.start) === '+') return number.assigned || labelled;
  if (isCodeSign(line, group.start - 1) && !labelled) return false;
  if (context.denies(group.start, whole)) return false;
  if (labelled) return true;
  if (glued || endsWithYear(line, group)) return false;
  switch (number.type) {
    case 'foreign':
      return false;
    case 'service':
      return !whole && number.assigned;
    case 'mobile':
      return number.assigned;
    case 'landline': {
      const digits = group.digits.length;
      if (digits < 8) return line.trim().length === group.end - group.start;
      // Eleven digits in one piece are a VAT number far more often than a telephone.
      return number.assigned && !(whole && digits === 11 && !group.international);
    }
  }
}

function isFax(line: string, group: DigitGroup, number: PhoneNumber, context: PhoneContext): boolean {
  const after = line.slice(group.end, group.end + 12);
  if (/^ ?\((?:tele)?fax\)/.test(after)) return true;
  if (/^ ?\(tel/.test(after)) return false;
  return context.label === 'fax' && !(context.isUsed && number.type === 'mobile');
}

function isAmount(line: string, group: DigitGroup): boolean {
  if (/€ ?$/.test(line.slice(Math.max(0, group.start - 2), group.start))) return true;
  return /^(?:,\d| ?€| ?euro\b| ?eur\b)/.test(line.slice(group.end, group.end + 7));
}

/** "0731/2026" is the number and year of a file. */
function endsWithYear(line: string, group: DigitGroup): boolean {
  return group.pieces === 2 && /[/-](?:19|20)\d\d$/.test(line.slice(group.start, group.end));
}

function startsInternational(line: string, at: number): boolean {
  return line.charAt(at) === '+' && /^\+ ?\(?\d/.test(line.slice(at, at + 4));
}

/** Where the e-mail address or link ends that starts at `at`, or -1. */
function addressEnd(line: string, at: number): number {
  let end = at;
  let address = false;
  for (; end < line.length && !' <>(),;|'.includes(line.charAt(end)); end++) {
    const character = line.charAt(end);
    if (character === '@' || (character === '/' && line.startsWith('://', end - 1))) address = true;
  }
  return address ? end : -1;
}

/** Where a code of letters and digits ends (a tax code, an IBAN). */
function skipCode(line: string, at: number, context: PhoneContext): number {
  let end = at;
  while (end < line.length && (isDigit(line.charCodeAt(end)) || isCodeSign(line, end))) end++;
  context.sawNumber(1);
  return end;
}
