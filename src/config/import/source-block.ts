/** A row of a table or a line of text, as a source has it. */
export interface SourceRow {
  /** Counted from 1: the line of a text, the row of a sheet. */
  readonly line: number;
  /** Aligned in columns in a table; a line of text is one cell. A link to a mailbox stands in it as `<address>`. */
  readonly cells: readonly string[];
}

/** Rows that belong together. Of a `list` each row is meant to be an entry; `lines` are whatever else stands in a page. */
export interface SourceBlock {
  readonly kind: 'table' | 'list' | 'lines';
  readonly rows: readonly SourceRow[];
}

/** What a source holds, before it is known what its rows mean. */
export interface Source {
  readonly blocks: readonly SourceBlock[];
  /** What the source calls itself. */
  readonly title: string | null;
  /** The address (https) under which the source says that it is published. */
  readonly url: string | null;
}

/** Why nothing can be read from a source. */
export type SourceFault =
  'empty' | 'too-large' | 'pdf' | 'old-excel' | 'word' | 'damaged-workbook' | 'binary' | 'no-addresses';

export type SourceReading =
  { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly fault: SourceFault };
