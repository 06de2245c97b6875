import * as v from 'valibot';
import type { Expectation } from './fault';

/**
 * The building blocks of the schemas. A schema's message is no sentence but the code of what is expected (`Expectation`, or
 * `one-of a|b`): `faults.ts` turns it into a fault, the locales into words.
 */
function expecting(code: Expectation): Expectation {
  return code;
}

export const ONE_OF_PREFIX = 'one-of ';

/** Labels of letters, digits and hyphens, at least two: RFC 1035 names as organisations have them (IDN in its xn-- form). */
const DOMAIN_PATTERN = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** A plain `local@domain`: no display name, no quoted local part, no angle brackets. */
const ADDRESS_PATTERN = /^[^\s@<>(),;:"\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

const HTTPS_URL_PATTERN = /^https:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:[0-9]+)?([/?#]\S*)?$/;

const MODULE_ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export const text = v.string(expecting('text'));

export const textOrNull = v.nullable(v.string(expecting('text-or-null')));

export const nonEmptyText = v.pipe(v.string(expecting('non-empty-text')), v.regex(/\S/, expecting('non-empty-text')));

export const flag = v.boolean(expecting('boolean'));

export const address = v.pipe(v.string(expecting('address')), v.regex(ADDRESS_PATTERN, expecting('address')));

/** Whether a text is an address as the directory takes it. */
export function isAddress(text: string): boolean {
  return ADDRESS_PATTERN.test(text);
}

export const domain = v.pipe(v.string(expecting('domain')), v.regex(DOMAIN_PATTERN, expecting('domain')));

export const httpsUrl = v.pipe(v.string(expecting('https-url')), v.regex(HTTPS_URL_PATTERN, expecting('https-url')));

export const moduleId = v.pipe(v.string(expecting('module-id')), v.regex(MODULE_ID_PATTERN, expecting('module-id')));

/** A number of bytes: whole, not negative, exact in JavaScript. */
export const byteCount = v.pipe(
  v.number(expecting('byte-count')),
  v.safeInteger(expecting('byte-count')),
  v.minValue(0, expecting('byte-count')),
);

/** One of the words given. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return v.picklist(values, ONE_OF_PREFIX + values.join('|'));
}

/** A list in which each item is as the schema says. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, expecting('list'));
}

/** An object with these keys; whether others are a fault is the reading's to say (`ReadOptions`). */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, expecting('object'));
}
