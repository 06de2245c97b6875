import { isAddress } from '../fields';

/** A mailbox in a text, or something that was meant to be one. */
export interface FoundAddress {
  readonly address: string;
  readonly wellFormed: boolean;
  /** UTF-16 offsets; the address with what belongs to it: `<…>`, `mailto:`. */
  readonly start: number;
  readonly end: number;
}

/** What ends an address in running text. */
const BOUNDARY = /[\s<>()[\]{},;:"'«»“”‘’|]/;

/** "nome [at] dominio", "nome(chiocciola)dominio": against robots that collect addresses. The gaps are bounded. */
const AT_IN_WORDS = /\s{0,3}[([{]\s{0,3}(?:at|chiocciola|@)\s{0,3}[)\]}]\s{0,3}/gi;
const DOT_IN_WORDS = /\s{0,3}[([{]\s{0,3}(?:dot|punto)\s{0,3}[)\]}]\s{0,3}/gi;

/** The text with addresses in their usual form. */
export function withPlainAddresses(text: string): string {
  return text.replace(AT_IN_WORDS, '@').replace(DOT_IN_WORDS, '.');
}

/** The mailboxes in a text from left to right, well formed or not. */
export function findAddresses(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(from, at + 1))) {
    const address = addressAround(text, at, from);
    if (address === null) continue;
    found.push(address);
    from = address.end;
  }
  return found;
}

function addressAround(text: string, at: number, from: number): FoundAddress | null {
  let start = at;
  while (start > from && !BOUNDARY.test(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && !BOUNDARY.test(text.charAt(end))) end++;
  // A full stop ends the sentence; a dash or an equals sign belongs to the line.
  while (end > at + 1 && '.-–—=/?!'.includes(text.charAt(end - 1))) end--;
  while (start < at && '.-–—=•·*/'.includes(text.charAt(start))) start++;
  if (start === at && end === at + 1) return null;
  const address = text.slice(start, end);
  return { address, wellFormed: isAddress(address), ...widened(text, start, end, from) };
}

function widened(text: string, start: number, end: number, from: number): { start: number; end: number } {
  const SCHEME = 'mailto:';
  const before = text.slice(Math.max(from, start - SCHEME.length), start).toLowerCase() === SCHEME;
  const outer = before ? start - SCHEME.length : start;
  const isBracketed = outer > from && text.charAt(outer - 1) === '<' && text.charAt(end) === '>';
  return isBracketed ? { start: outer - 1, end: end + 1 } : { start: outer, end };
}
