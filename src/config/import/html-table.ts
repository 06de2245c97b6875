import type { SourceBlock, SourceRow } from './source-block';

/** No list of modules is wider; more would only cost memory. */
const MOST_COLUMNS = 50;
const MOST_ROWS_SPANNED = 500;

/** What hangs from a cell into the rows below. */
interface Span {
  readonly text: string;
  rowsLeft: number;
}

interface Cell {
  readonly columns: number;
  readonly rows: number;
  text: string;
}

/** A table while it is read: cells that span rows or columns stand in each of their places. */
export class HtmlTable {
  private readonly rows: SourceRow[] = [];
  private readonly spans = new Map<number, Span>();
  private row: { readonly line: number; readonly cells: Cell[] } | null = null;
  private cell: Cell | null = null;

  addText(text: string): void {
    if (this.cell !== null) this.cell.text += text;
  }

  openRow(line: number): void {
    this.closeRow();
    this.row = { line, cells: [] };
  }

  openCell(line: number, columns: number, rows: number): void {
    if (this.row === null) this.openRow(line);
    this.cell = { columns: within(columns, MOST_COLUMNS), rows: within(rows, MOST_ROWS_SPANNED), text: '' };
    this.row?.cells.push(this.cell);
  }

  closeCell(): void {
    this.cell = null;
  }

  closeRow(): void {
    this.cell = null;
    if (this.row === null) return;
    const { line, cells } = this.row;
    this.row = null;
    const texts = this.place(cells);
    if (texts.some((text) => text !== '')) this.rows.push({ line, cells: texts });
  }

  toBlock(): SourceBlock {
    this.closeRow();
    return { kind: 'table', rows: this.rows };
  }

  /** The row's cells in their columns, with what spans into it from above. */
  private place(cells: readonly Cell[]): readonly string[] {
    const texts: string[] = [];
    const takeSpans = (): void => {
      for (let span = this.spans.get(texts.length); span; span = this.spans.get(texts.length)) {
        span.rowsLeft -= 1;
        if (span.rowsLeft === 0) this.spans.delete(texts.length);
        texts.push(span.text);
      }
    };
    for (const { columns, rows, text } of cells) {
      takeSpans();
      const clean = tidy(text);
      for (let column = 0; column < columns && texts.length < MOST_COLUMNS; column++) {
        if (rows > 1) this.spans.set(texts.length, { text: clean, rowsLeft: rows - 1 });
        texts.push(column === 0 ? clean : '');
      }
    }
    takeSpans();
    return texts;
  }
}

/** Blanks as one space; line breaks stay, for a cell may list several things. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function within(value: number, most: number): number {
  return Math.max(1, Math.min(Number.isFinite(value) ? value : 1, most));
}
