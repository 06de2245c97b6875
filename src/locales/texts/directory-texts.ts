/** Why nothing can be imported from a file. */
export type SourceFaultText =
  'empty' | 'too-large' | 'pdf' | 'old-excel' | 'word' | 'damaged-workbook' | 'binary' | 'no-addresses';

/** What a person should look at after an import; `line` is counted from 1. */
export type ImportRemarkText =
  | {
      readonly kind: 'no-address' | 'malformed-address' | 'no-name' | 'name-from-above' | 'beside-list';
      readonly line: number;
      readonly text: string;
    }
  | { readonly kind: 'same-address'; readonly line: number; readonly text: string; readonly first: number };

/** What a person should look at in a directory. */
export type DirectoryProblemText =
  | { readonly kind: 'placeholder' | 'no-modules' }
  | { readonly kind: 'reserved-domain' | 'impossible'; readonly address: string }
  | { readonly kind: 'unknown-topic'; readonly topic: string; readonly similar: string | null }
  | { readonly kind: 'same-name'; readonly name: string; readonly first: number };

/** How an entry came to its topics. */
export type TieText = 'file' | 'id' | 'name' | 'none';

/** The words about directories: on the command line and in the configuration page. */
export interface DirectoryTexts {
  readonly sourceFault: Readonly<Record<SourceFaultText, string>>;
  /** Without the line, which stands before it. */
  readonly importRemark: (remark: ImportRemarkText) => string;
  readonly problem: (problem: DirectoryProblemText) => string;
  /** `topics` are ids; empty where `by` is `none`. */
  readonly tie: (by: TieText, topics: readonly string[]) => string;
  /** The name of a directory whose source has none. */
  readonly untitled: string;
  readonly imported: (modules: number, remarks: number) => string;
  readonly written: (file: string) => string;
  readonly checked: (modules: number, problems: number) => string;
  /** Ids of topics that no module covers. */
  readonly uncovered: (topics: readonly string[]) => string;
}
