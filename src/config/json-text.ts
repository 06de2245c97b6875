import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { ConfigFault, JsonPath, Reading, SyntaxReason } from './fault';
import { tooDeepOffset } from './json-depth';

/** Counted from 1, as editors do; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LocatedFault extends ConfigFault {
  readonly position: Position;
}

export type LocatedReading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly LocatedFault[] };

/** Of each kind: nobody reads more, and finding the place of each takes time. */
const MOST_FAULTS = 100;

const SYNTAX_REASONS: Readonly<Record<string, SyntaxReason>> = {
  InvalidSymbol: 'bad-word',
  InvalidNumberFormat: 'bad-number',
  PropertyNameExpected: 'key-expected',
  ValueExpected: 'value-expected',
  ColonExpected: 'colon-expected',
  CommaExpected: 'comma-expected',
  CloseBraceExpected: 'closing-brace-expected',
  CloseBracketExpected: 'closing-bracket-expected',
  EndOfFileExpected: 'text-after-end',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'unfinished-string',
  UnexpectedEndOfNumber: 'bad-number',
  InvalidUnicode: 'bad-escape',
  InvalidEscapeCharacter: 'bad-escape',
  InvalidCharacter: 'bad-character',
};

/**
 * Reads the text of a JSON file with one of the readers of this folder, and says at which line and column each fault stands.
 * For tools: JSON's own faults (the first only, as the others follow from it) and keys given twice are found here. A byte order
 * mark is skipped.
 */
export function readJsonText<Value>(source: string, read: (json: unknown) => Reading<Value>): LocatedReading<Value> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const locate = (offset: number): Position => positionAt(text, offset);
  const syntaxFault = (reason: SyntaxReason, offset: number): LocatedReading<Value> => {
    return { ok: false, faults: [{ path: [], problem: { kind: 'syntax', reason }, position: locate(offset) }] };
  };
  const tooDeep = tooDeepOffset(text);
  if (tooDeep !== null) return syntaxFault('too-deep', tooDeep);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root) {
    const reason = first ? (SYNTAX_REASONS[printParseErrorCode(first.error)] ?? 'bad-character') : 'empty';
    return syntaxFault(text.trim() === '' ? 'empty' : reason, first?.offset ?? 0);
  }
  const repeated = repeatedKeys(root)
    .slice(0, MOST_FAULTS)
    .map(({ path, offset }) => {
      return { path, problem: { kind: 'repeated-key' } as const, position: locate(offset) };
    });
  const reading = read(getNodeValue(root));
  const faults = reading.ok
    ? repeated
    : [
        ...repeated,
        ...reading.faults.slice(0, MOST_FAULTS).map((fault) => ({ ...fault, position: locate(offsetOf(root, fault)) })),
      ];
  return reading.ok && faults.length === 0 ? reading : { ok: false, faults };
}

/** Where the value at a path stands in a text that was read before; the nearest value around it where there is none. */
export function positionOf(source: string, path: JsonPath): Position {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const root = parseTree(text);
  for (let length = path.length; root && length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return positionAt(text, node.offset);
  }
  return { line: 1, column: 1 };
}

/** Where a fault stands: an unknown key at the key, a missing one at the object that lacks it, any other at its value. */
function offsetOf(root: Node, { path, problem }: ConfigFault): number {
  const node = nodeAt(root, problem.kind === 'missing-key' ? path.slice(0, -1) : path);
  return (problem.kind === 'unknown-key' ? node.parent?.offset : undefined) ?? node.offset;
}

function nodeAt(root: Node, path: JsonPath): Node {
  return findNodeAtLocation(root, [...path]) ?? root;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

interface RepeatedKey {
  readonly path: JsonPath;
  readonly offset: number;
}

/** Keys that stand twice in one object, each at its later place. JSON leaves open which counts (RFC 8259 § 4). */
function repeatedKeys(root: Node): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const pending: { node: Node; path: JsonPath }[] = [{ node: root, path: [] }];
  for (let entry = pending.pop(); entry; entry = pending.pop()) {
    const { node, path } = entry;
    const seen = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      const key = node.type === 'object' ? keyOf(child) : null;
      if (key === null) {
        pending.push({ node: child, path: [...path, index] });
        continue;
      }
      if (seen.has(key)) found.push({ path: [...path, key], offset: child.offset });
      seen.add(key);
      const value = child.children?.[1];
      if (value) pending.push({ node: value, path: [...path, key] });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function keyOf(property: Node): string | null {
  const value: unknown = property.children?.[0]?.value;
  return typeof value === 'string' ? value : null;
}
