import { nameSegments } from './name-words';
import { findPersonNames } from './person-names';
import { remember } from './remember';

/** What is longer is no name that a mail program shows. */
const LONGEST_DISPLAY_NAME = 200;

/**
 * The full name of a person in the display name of a mailbox ("Rag. De Luca Giovanni", "Rossi, Mario (Comune di Alfa)"), as
 * written, without titles; `null` for an office, half a name, an address.
 */
export function personNameOf(displayName: string): string | null {
  return nameIn(displayName.slice(0, LONGEST_DISPLAY_NAME));
}

/** The same few people write the drafts of one mail program, and several rules ask for their name. */
const nameIn = remember((text): string | null => {
  const inverted = /^\s*"?([^\s,]+(?: [^\s,]+)?),\s*([^\s,(]+(?: [^\s,(]+)?)\s*"?\s*(?:\(|$)/.exec(text);
  const [, last = '', first = ''] = inverted ?? [];
  const readings = inverted === null ? [text] : [text, `${last} ${first}`];
  for (const reading of readings) {
    const full = findPersonNames(reading).find(({ completeness }) => completeness === 'full');
    if (full !== undefined) return full.text;
  }
  return null;
});

/**
 * Whether a display name has nothing that an office's would have, though no list knows a name in it: two to four capitalised
 * words ("Tarek Benali").
 */
export function mayBePersonName(displayName: string): boolean {
  const text = displayName.slice(0, LONGEST_DISPLAY_NAME);
  const segments = nameSegments(text, { start: 0, end: text.length });
  const words = segments.flat().filter(({ role }) => role !== 'title');
  const plain = words.every(
    ({ role, letterCase }) => (role === 'name' && letterCase !== 'lower') || role === 'particle',
  );
  return segments.length === 1 && words.length >= 2 && words.length <= 4 && plain;
}
