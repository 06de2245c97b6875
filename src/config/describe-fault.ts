import { closest, distance } from 'fastest-levenshtein';
import type { ConfigFault, Expectation, FaultProblem, JsonPath, SyntaxReason } from './fault';

/** A longer value says no more in a message of one line. */
const LONGEST_VALUE = 60;

/** What was found: a plain value as JSON writes it, or the kind of a compound one. */
export type Found = { readonly kind: 'value'; readonly json: string } | { readonly kind: 'object' | 'list' };

/** The words for what is wrong with a configuration; file, line and key stand before them ("config.json:12:20: rules.insistence: …"). */
export interface FaultTexts {
  readonly expected: Readonly<Record<Expectation, string>>;
  /** The allowed words of a key, as one phrase. */
  readonly oneOf: (values: readonly string[]) => string;
  readonly unexpectedValue: (found: Found, expected: string) => string;
  readonly missingKey: string;
  /** `similar` is the known key that was probably meant, or `null`; `known` are the keys allowed there. */
  readonly unknownKey: (similar: string | null, known: readonly string[]) => string;
  readonly repeatedKey: string;
  /** `first` names the key that already has the value ("modules[3].address"). */
  readonly duplicateValue: (found: string, first: string) => string;
  readonly syntax: (reason: SyntaxReason) => string;
}

/** One line without file and position: `rules.insistence: trovato "of", atteso "error", …`. */
export function describeFault(texts: FaultTexts, { path, problem }: ConfigFault): string {
  const words = describeProblem(texts, problem, path);
  return path.length === 0 ? words : `${pathText(path)}: ${words}`;
}

function describeProblem(texts: FaultTexts, problem: FaultProblem, path: JsonPath): string {
  switch (problem.kind) {
    case 'syntax':
      return texts.syntax(problem.reason);
    case 'missing-key':
      return texts.missingKey;
    case 'repeated-key':
      return texts.repeatedKey;
    case 'unknown-key':
      return texts.unknownKey(similarKey(String(path.at(-1)), problem.known), problem.known);
    case 'duplicate-value':
      return texts.duplicateValue(problem.found, pathText(problem.first));
    case 'unexpected-value': {
      const { expected } = problem;
      return texts.unexpectedValue(
        toFound(problem.found),
        expected.kind === 'one-of' ? texts.oneOf(expected.values) : texts.expected[expected.kind],
      );
    }
  }
}

/** `modules[3].address`. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

function toFound(value: unknown): Found {
  if (Array.isArray(value)) return { kind: 'list' };
  if (typeof value === 'object' && value !== null) return { kind: 'object' };
  const json = JSON.stringify(value);
  return { kind: 'value', json: json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json };
}

/** The known key that was probably meant: at most a third of its letters differ. */
function similarKey(key: string, known: readonly string[]): string | null {
  const folded = key.toLowerCase();
  const nearest = closest(
    folded,
    known.map((candidate) => candidate.toLowerCase()),
  );
  const original = known.find((candidate) => candidate.toLowerCase() === nearest);
  return original !== undefined && distance(folded, nearest) * 3 <= original.length ? original : null;
}
