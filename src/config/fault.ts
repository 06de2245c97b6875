/** The way from the top of a JSON document to a value: keys and list indices. */
export type JsonPath = readonly (string | number)[];

/** What a value should have been, where it is not one of a few words. */
export type Expectation =
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

export type Expected = { readonly kind: Expectation } | { readonly kind: 'one-of'; readonly values: readonly string[] };

/** Why a text is no JSON (RFC 8259). */
export type SyntaxReason =
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

export type FaultProblem =
  | { readonly kind: 'syntax'; readonly reason: SyntaxReason }
  | { readonly kind: 'unexpected-value'; readonly found: unknown; readonly expected: Expected }
  | { readonly kind: 'missing-key' }
  | { readonly kind: 'unknown-key'; readonly known: readonly string[] }
  | { readonly kind: 'repeated-key' }
  | { readonly kind: 'duplicate-value'; readonly found: string; readonly first: JsonPath };

/** One thing that is wrong with a configuration: where, and what. The locales have the words. */
export interface ConfigFault {
  readonly path: JsonPath;
  readonly problem: FaultProblem;
}

/** What reading gives: the value, or every fault found (never none). */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly ConfigFault[] };

export interface ReadOptions {
  /**
   * `error`: for tools, so that a misspelt key is noticed · `ignore`: at run time, so that older code survives newer files.
   */
  readonly unknownKeys: 'error' | 'ignore';
}

/** The value that was read; the last good one where the reading failed. */
export function valueOr<Value>(reading: Reading<Value>, lastGood: Value): Value {
  return reading.ok ? reading.value : lastGood;
}
