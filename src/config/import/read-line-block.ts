import { type BlockReading, type Candidate, nameFromAddress, readNamedAddresses } from './candidate';
import type { ImportRemark } from './import-remark';
import type { SourceRow } from './source-block';

/**
 * Reads lines as "name: address" in any of its forms. A line without an address is a heading for those below that have an address
 * and no name of their own.
 * @param reportsAll whether a line that is neither is worth a remark: in a list it is, in a page's text not
 */
export function readLineBlock(rows: readonly SourceRow[], reportsAll: boolean): BlockReading {
  const candidates: Candidate[] = [];
  const remarks: ImportRemark[] = [];
  let heading: Heading | null = null;
  const leaveHeading = (): void => {
    if (heading !== null && !heading.used && reportsAll)
      remarks.push({ kind: 'no-address', line: heading.line, text: heading.text });
    heading = null;
  };
  for (const { line, cells } of rows) {
    for (const text of cells.join('\n').split('\n')) {
      const { name: whole, wellFormed, malformed } = readNamedAddresses(text);
      for (const address of malformed) remarks.push({ kind: 'malformed-address', line, text: address });
      if (wellFormed.length === 0) {
        if (malformed.length > 0 || whole === '') continue;
        leaveHeading();
        heading = { line, text, name: isHeading(text) ? whole : '', used: false };
        continue;
      }
      const above: string = heading?.name ?? '';
      if (whole !== '' || above === '') leaveHeading();
      else if (heading !== null) heading.used = true;
      for (const { name, address } of wellFormed) {
        const best = name || above;
        if (best === '') remarks.push({ kind: 'no-name', line, text: address });
        candidates.push({ line, name: best || nameFromAddress(address), address });
      }
    }
  }
  leaveHeading();
  return { candidates, remarks: remarks.sort((one, other) => one.line - other.line) };
}

/** A line without an address, until it is known whether the next has one and no name. */
interface Heading {
  readonly line: number;
  readonly text: string;
  readonly name: string;
  used: boolean;
}

/** "Tributi:" leads to what follows; "Cimiteri: in preparazione" says all that it has to say. */
function isHeading(text: string): boolean {
  return !/:\s{0,5}[^\s:]/.test(text);
}
