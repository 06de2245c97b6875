import { entryName } from './entry-name';
import { findAddresses, type FoundAddress } from './find-address';
import type { ImportRemark } from './import-remark';

/** A name and an address that belong together in the source. */
export interface Candidate {
  readonly line: number;
  readonly name: string;
  readonly address: string;
  /** Where the source has a column for it. */
  readonly id?: string;
  readonly topics?: readonly string[];
  readonly terms?: readonly string[];
}

export interface BlockReading {
  readonly candidates: readonly Candidate[];
  readonly remarks: readonly ImportRemark[];
}

/** An address with the name that stands by it; empty where none does. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** A text taken apart into names and addresses. */
export interface NamedAddresses {
  readonly wellFormed: readonly NamedAddress[];
  readonly malformed: readonly string[];
  /** All of the text but its addresses, as a name. */
  readonly name: string;
}

/** Words between two addresses of one module. */
const JOINERS: ReadonlySet<string> = new Set(['o', 'e', 'oppure', 'anche', 'e anche', 'cc', 'ovvero']);

/** Of several addresses in a text each has the name before it, or else that of the one before. */
export function readNamedAddresses(text: string): NamedAddresses {
  const found = findAddresses(text);
  const wellFormed = found.filter((one) => one.wellFormed);
  const malformed = found.filter((one) => !one.wellFormed).map(({ address }) => address);
  const whole = entryName(withoutAddresses(text, found));
  if (wellFormed.length < 2)
    return { wellFormed: wellFormed.map(({ address }) => ({ name: whole, address })), malformed, name: whole };
  const named: NamedAddress[] = [];
  let from = 0;
  for (const { address, start, end } of wellFormed) {
    const before = entryName(text.slice(from, start));
    const name = before === '' || JOINERS.has(before.toLowerCase()) ? (named.at(-1)?.name ?? '') : before;
    if (!named.some((one) => one.address.toLowerCase() === address.toLowerCase())) named.push({ name, address });
    from = end;
  }
  return { wellFormed: named, malformed, name: whole };
}

/** "tributi.minori@ticket.example" as a name, for want of a better one: "Tributi minori". */
export function nameFromAddress(address: string): string {
  const words = address
    .slice(0, address.indexOf('@'))
    .replace(/[._+-]+/g, ' ')
    .trim();
  return words === '' ? address : words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutAddresses(text: string, found: readonly FoundAddress[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
