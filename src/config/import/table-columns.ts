import { fold } from '../../core/language/fold';
import { findAddresses } from './find-address';
import type { SourceRow } from './source-block';

/** What the columns of a table hold, counted from 0; `null` where there is none of the kind. */
export interface TableColumns {
  /** Rows before this one are no entries. */
  readonly firstRow: number;
  readonly address: number;
  readonly name: number | null;
  readonly id: number | null;
  readonly topics: number | null;
  readonly terms: number | null;
}

/** Tables have a title and the like above their heads. */
const DEEPEST_HEAD = 10;

/** Words of a cell that names a column: above the first address it may be at length, such as "Indirizzo e-mail a cui inviare i ticket". */
const MOST_WORDS = { aboveAddresses: 10, below: 4 } as const;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Words of a column's head, folded. */
const ADDRESS_WORDS = words('mail email posta indirizzo casella destinatario contatto recapito ticket address');
const CERTIFIED_MAIL = words('pec certificata');
const ID_WORDS = words('id codice sigla identificativo');
const TOPIC_WORDS = words('argomenti argomento topics topic');
const TERM_WORDS = words('termini parole sinonimi terms');

/** In the order in which they name a module best: a table may have an area, a module and a description. */
const NAME_WORDS = [
  words('modulo moduli module'),
  words('procedura applicativo software prodotto programma'),
  words('servizio servizi service'),
  words('nome denominazione name'),
  words('ufficio settore area oggetto materia ambito'),
  words('descrizione'),
];

/** Says which column is which, by the head of the table where it has one, else by what the columns hold. `null` without addresses. */
export function findColumns(rows: readonly SourceRow[]): TableColumns | null {
  const counts = addressCounts(rows);
  const firstAddress = rows.findIndex(({ cells }) => cells.some((cell) => findAddresses(cell).length > 0));
  const headIndex = rows
    .slice(0, DEEPEST_HEAD)
    .findIndex(({ cells }, row) => isHead(cells, row < firstAddress ? MOST_WORDS.aboveAddresses : MOST_WORDS.below));
  const head = (rows[headIndex]?.cells ?? []).map(headWords);
  const address = addressColumn(head, counts);
  if (address === null) return null;
  const firstRow = headIndex + 1;
  const byHead = (wanted: ReadonlySet<string>): number | null => {
    const index = head.findIndex((cell, column) => column !== address && cell.some((word) => wanted.has(word)));
    return index < 0 ? null : index;
  };
  const named = NAME_WORDS.map(byHead).find((column) => column !== null);
  return {
    firstRow,
    address,
    name: named ?? fullestColumn(rows.slice(firstRow), address, counts),
    id: byHead(ID_WORDS),
    topics: byHead(TOPIC_WORDS),
    terms: byHead(TERM_WORDS),
  };
}

function headWords(cell: string): readonly string[] {
  return fold(cell)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function isHead(cells: readonly string[], mostWords: number): boolean {
  if (cells.some((cell) => cell.includes('@'))) return false;
  const filled = cells.filter((cell) => cell !== '').map(headWords);
  return (
    filled.length > 1 &&
    filled.some(
      (cell) => cell.length <= mostWords && cell.some((word) => ADDRESS_WORDS.has(word) || CERTIFIED_MAIL.has(word)),
    )
  );
}

function addressCounts(rows: readonly SourceRow[]): readonly number[] {
  const counts: number[] = [];
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries())
      counts[column] = (counts[column] ?? 0) + (findAddresses(cell).length > 0 ? 1 : 0);
  return counts;
}

/** The column with the most addresses; certified mail, which takes no tickets, only where there is nothing else. */
function addressColumn(head: readonly (readonly string[])[], counts: readonly number[]): number | null {
  const isCertified = (column: number): boolean => head[column]?.some((word) => CERTIFIED_MAIL.has(word)) ?? false;
  const candidates = [...counts.entries()].filter(([, count]) => count > 0);
  const ordinary = candidates.filter(([column]) => !isCertified(column));
  const [best] = (ordinary.length > 0 ? ordinary : candidates).sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** The column that tells rows apart best by words; the leftmost of equals. */
function fullestColumn(rows: readonly SourceRow[], address: number, counts: readonly number[]): number | null {
  const entries = rows.filter(({ cells }) => (cells[address] ?? '').includes('@'));
  const distinct = counts.map((_, column) => {
    if (column === address) return 0;
    return new Set(
      entries.map(({ cells }) => cells[column] ?? '').filter((cell) => /[a-z]{2}/i.test(cell) && !cell.includes('@')),
    ).size;
  });
  const most = Math.max(...distinct);
  return most * 2 < entries.length || most === 0 ? null : distinct.indexOf(most);
}
