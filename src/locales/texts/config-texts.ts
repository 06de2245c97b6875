/** What was found in a configuration: a plain value as JSON writes it, or the kind of a compound one. */
export type FoundText = { readonly kind: 'value'; readonly json: string } | { readonly kind: 'object' | 'list' };

/** What a value should have been, where it is not one of a few words. */
export type ExpectedText =
  | 'text'
  | 'non-empty-text'
  | 'text-or-null'
  | 'boolean'
  | 'byte-count'
  | 'address'
  | 'domain'
  | 'https-url'
  | 'module-id'
  | 'list'
  | 'object';

export type SyntaxFaultText =
  | 'empty'
  | 'key-expected'
  | 'value-expected'
  | 'colon-expected'
  | 'comma-expected'
  | 'closing-brace-expected'
  | 'closing-bracket-expected'
  | 'text-after-end'
  | 'comment'
  | 'unfinished-string'
  | 'bad-escape'
  | 'bad-character'
  | 'bad-number'
  | 'bad-word'
  | 'too-deep';

/** The words for what is wrong with a configuration; file, line and key stand before them ("config.json:12:20: rules.insistence: …"). */
export interface ConfigTexts {
  readonly expected: Readonly<Record<ExpectedText, string>>;
  /** The allowed words of a key, as one phrase. */
  readonly oneOf: (values: readonly string[]) => string;
  readonly unexpectedValue: (found: FoundText, expected: string) => string;
  readonly missingKey: string;
  /** `similar` is the known key that was probably meant, or `null`; `known` are the keys allowed there. */
  readonly unknownKey: (similar: string | null, known: readonly string[]) => string;
  readonly repeatedKey: string;
  /** `first` names the key that already has the value ("modules[3].address"). */
  readonly duplicateValue: (found: string, first: string) => string;
  readonly syntax: (reason: SyntaxFaultText) => string;
}
