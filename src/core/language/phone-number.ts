import { ASSIGNED, NATIONAL_NUMBER, POSSIBLE_LENGTHS } from './phone-metadata';

/** A telephone number as the Italian numbering plan, or a country prefix, lets it be read. */
export interface PhoneNumber {
  /** With "+" and the country's prefix (ITU-T E.164). */
  readonly e164: string;
  readonly type: 'landline' | 'mobile' | 'service' | 'foreign';
  /** The plan assigns numbers of this form; otherwise it only has room for them. */
  readonly assigned: boolean;
}

/** The patterns are long; a mail has few distinct numbers, a hostile one gets a new start. */
const LARGEST_CACHE = 2000;
const cache = new Map<string, PhoneNumber | null>();

/**
 * Reads digits (with a leading "+" where the writer put one, "00" counting as such) as a telephone number that can be dialled
 * from Italy, or `null`. Numbers without a country's prefix are Italian; short local numbers without an area code are none.
 */
export function readPhoneNumber(digits: string): PhoneNumber | null {
  const known = cache.get(digits);
  if (known !== undefined) return known;
  const number = digits.startsWith('+') ? readInternational(digits.slice(1)) : readNational(digits);
  if (cache.size >= LARGEST_CACHE) cache.clear();
  cache.set(digits, number);
  return number;
}

function readInternational(digits: string): PhoneNumber | null {
  if (digits.startsWith('39')) {
    const italian = readNational(digits.slice(2));
    if (italian !== null) return italian;
  }
  if (digits.length < 8 || digits.length > 15 || digits.startsWith('0')) return null;
  return { e164: `+${digits}`, type: 'foreign', assigned: !digits.startsWith('39') };
}

function readNational(digits: string): PhoneNumber | null {
  const type = italianType(digits);
  if (type === null) return null;
  if (!POSSIBLE_LENGTHS.includes(digits.length)) return null;
  return { e164: `+39${digits}`, type, assigned: isAssigned(digits) };
}

/** By the first digits: landlines keep their 0, mobiles start with 3, the rest are services (800, 840, 199 …). */
function italianType(digits: string): PhoneNumber['type'] | null {
  if (/^0[1-9]\d{4,9}$/.test(digits)) return 'landline';
  if (/^3\d{8,9}$/.test(digits)) return 'mobile';
  if (/^(80[03]|84[0178]|89[259]|199|178)\d{3,7}$/.test(digits)) return 'service';
  return null;
}

function isAssigned(digits: string): boolean {
  if (!NATIONAL_NUMBER.test(digits)) return false;
  return ASSIGNED.some(({ pattern, lengths }) => lengths.includes(digits.length) && pattern.test(digits));
}
