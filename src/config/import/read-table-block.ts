import { type BlockReading, type Candidate, nameFromAddress, readNamedAddresses } from './candidate';
import { entryName } from './entry-name';
import type { ImportRemark } from './import-remark';
import { readLineBlock } from './read-line-block';
import type { SourceRow } from './source-block';
import { findColumns, type TableColumns } from './table-columns';

const NOTHING: BlockReading = { candidates: [], remarks: [] };

/** Reads a table with a column of addresses; one without a column of names is read line by line, cell for cell. */
export function readTableBlock(rows: readonly SourceRow[]): BlockReading {
  const columns = findColumns(rows);
  if (columns === null) return NOTHING;
  const { name } = columns;
  return name === null ? readLineBlock(rows, true) : readRows(rows.slice(columns.firstRow), { ...columns, name });
}

type NamedColumns = TableColumns & { readonly name: number };

function readRows(rows: readonly SourceRow[], columns: NamedColumns): BlockReading {
  const candidates: Candidate[] = [];
  const remarks: ImportRemark[] = [];
  let above: string | null = null;
  for (const { line, cells } of rows) {
    const { wellFormed, malformed } = readNamedAddresses(cells[columns.address] ?? '');
    const ownName = entryName((cells[columns.name] ?? '').replace(/\n/g, ' '));
    for (const text of malformed) remarks.push({ kind: 'malformed-address', line, text });
    if (wellFormed.length === 0) {
      if (ownName !== '' && malformed.length === 0) remarks.push({ kind: 'no-address', line, text: ownName });
      continue;
    }
    if (ownName !== '') above = ownName;
    else if (above !== null) remarks.push({ kind: 'name-from-above', line, text: above });
    for (const { address } of wellFormed) {
      if (above === null) remarks.push({ kind: 'no-name', line, text: address });
      candidates.push({ line, name: above ?? nameFromAddress(address), address, ...furtherCells(cells, columns) });
    }
  }
  return { candidates, remarks };
}

function furtherCells(cells: readonly string[], columns: TableColumns): Pick<Candidate, 'id' | 'topics' | 'terms'> {
  const id = columns.id === null ? '' : (cells[columns.id] ?? '');
  const topics = listCell(cells, columns.topics);
  const terms = listCell(cells, columns.terms);
  return {
    ...(id === '' ? {} : { id }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(terms.length === 0 ? {} : { terms }),
  };
}

/** Several things in one cell, separated by commas, semicolons or lines. */
function listCell(cells: readonly string[], column: number | null): readonly string[] {
  if (column === null) return [];
  return (cells[column] ?? '')
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
