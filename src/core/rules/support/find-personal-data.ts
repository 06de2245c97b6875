import type { TextRange } from '../../draft/text-range';

/** Data that tell who somebody is, or where their money is. */
export interface PersonalData extends TextRange {
  readonly kind: 'tax-code' | 'iban';
}

/** Sixteen signs in the groups that the card shows; letters may stand for digits (art. 6 D.M. 23 December 1976: omocodia). */
const TAX_CODE =
  /\b[A-Z]{3}[ ]?[A-Z]{3}[ ]?[\dLMNPQRSTUV]{2}[ ]?[ABCDEHLMPRST][ ]?[\dLMNPQRSTUV]{2}[ ]?[A-Z][\dLMNPQRSTUV]{3}[ ]?[A-Z]\b/gi;
/** Italy and San Marino (ISO 13616): 27 signs, often in groups of four. */
const IBAN = /\b(?:IT|SM)[ .-]?\d{2}[ .-]?[A-Z][ .-]?(?:\d[ .-]?){10}(?:[A-Z\d][ .-]?){11}[A-Z\d]\b/gi;
/** The other countries', told from words and codes by their check digits. */
const FOREIGN_IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){3,7}(?:[ ]?[A-Z\d]{1,3})?\b/g;

/** Whose money it is, before the number: an Ente's own account is nobody's secret. */
const OWN_ACCOUNT =
  /\b(?:tesorer\w+|tesoriere|(?:del|nostro|dell)[ '’]{0,2}(?:comune|unione|ente|iban)|comunale|iban (?:comune|ente)|conto (?:del comune|corrente comunale|dell'ente))\b/i;
/** Named after an account's keeper, it is their account that is told. */
const PRIVATE =
  /\b(?:beneficiari|privat|creditor|cittadin|dipendent|contribuent|genitor|signor|sig\b|ered[ei]|rimbors)/i;
const LOOK_BACK = 60;
const MOST_FOUND = 5;

/**
 * Finds citizens' tax codes and IBANs in ranges of a text; ranges are in UTF-16 code units. The tax codes of Enti and firms (eleven
 * digits) are public, and so is an Ente's own account.
 */
export function findPersonalData(text: string, ranges: readonly TextRange[]): readonly PersonalData[] {
  return ranges
    .reduce<readonly PersonalData[]>(
      (all, range) => [
        ...all,
        ...matches(text, range, TAX_CODE, 'tax-code').filter((found) => hasDigit(text, found)),
        ...matches(text, range, IBAN, 'iban').filter((found) => !isOwnAccount(text, found, range)),
        ...matches(text, range, FOREIGN_IBAN, 'iban').filter(
          (found) => !/^(?:IT|SM)/.test(text.slice(found.start)) && hasCheckDigits(text.slice(found.start, found.end)),
        ),
      ],
      [],
    )
    .slice(0, MOST_FOUND);
}

function matches(text: string, range: TextRange, pattern: RegExp, kind: PersonalData['kind']): readonly PersonalData[] {
  const found: PersonalData[] = [];
  const own = text.slice(range.start, range.end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(own); match !== null && found.length < MOST_FOUND; match = pattern.exec(own)) {
    const start = range.start + match.index;
    found.push({ kind, start, end: start + match[0].length });
  }
  return found;
}

function hasDigit(text: string, { start, end }: TextRange): boolean {
  return /\d/.test(text.slice(start, end));
}

function isOwnAccount(text: string, { start, end }: TextRange, range: TextRange): boolean {
  const before = text.slice(Math.max(range.start, start - LOOK_BACK), start);
  const isPlaceholder = /^\D*0+\D*0*$/.test(text.slice(start, end).replace(/[ .-]/g, ''));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return isPlaceholder || (OWN_ACCOUNT.test(line) && !PRIVATE.test(line));
}

/** ISO 7064, MOD 97-10: the number read with its head at the end leaves 1. */
function hasCheckDigits(written: string): boolean {
  const iban = written.replace(/ /g, '');
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
