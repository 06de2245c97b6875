import Papa from 'papaparse';
import { isAddress } from '../fields';
import { findAddresses, withPlainAddresses } from './find-address';
import type { Source, SourceRow } from './source-block';

const SEPARATORS = [';', ',', '\t', '|'];

/** Excel's own way to name the separator, in the first line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Comma-separated values with any of the usual separators (RFC 4180 quoting), or cells pasted from a spreadsheet. `null` where the
 * text is no table: then its addresses do not stand in cells of their own.
 */
export function readCsv(text: string): Source | null {
  const named = SEPARATOR_LINE.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const rows = parseRows(body, named?.[1] ?? '', named === null ? 1 : 2);
  return isTable(rows) ? { blocks: [{ kind: 'table', rows }], title: null, url: null } : null;
}

/** A quoted cell may run over several lines: a row stands where it begins. */
function parseRows(text: string, delimiter: string, firstLine: number): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let line = firstLine;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: SEPARATORS,
    step: ({ data, meta }) => {
      const cells = data.map((cell) => withPlainAddresses(cell.trim()));
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      line += lineBreaks(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return rows;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function isTable(rows: readonly SourceRow[]): boolean {
  const withAddress = rows.filter(({ cells }) => cells.some((cell) => cell.includes('@')));
  const inCells = withAddress.filter(({ cells }) => cells.length > 1 && cells.some(isAddressCell));
  return inCells.length > 0 && inCells.length * 2 > withAddress.length;
}

/** Nothing but one or more addresses, or what was meant to be one. */
function isAddressCell(cell: string): boolean {
  if (isAddress(cell)) return true;
  const found = findAddresses(cell);
  const [first] = found;
  const length = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return first !== undefined && length * 10 >= cell.length * 8;
}
