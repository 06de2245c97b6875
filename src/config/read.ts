import * as v from 'valibot';
import type { ConfigFault, Expectation, Expected, JsonPath, Reading, ReadOptions } from './fault';
import { ONE_OF_PREFIX } from './fields';
import { shapeFaults } from './shape-faults';

export const TOLERANT: ReadOptions = { unknownKeys: 'ignore' };

export const STRICT: ReadOptions = { unknownKeys: 'error' };

/**
 * Holds a JSON value against a schema made of `fields.ts`. Gives the value with unknown keys left out, or every fault, in the order
 * of the schema, unknown keys last. Never throws.
 */
export function readWithSchema<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  options: ReadOptions,
): Reading<v.InferOutput<Schema>> {
  const shape = shapeFaults(schema, json);
  const unknownKeys = shape.filter(({ problem }) => problem.kind === 'unknown-key');
  // Where a list stands for an object, all else that could be said of it is noise.
  if (shape.length > unknownKeys.length) return { ok: false, faults: shape };
  const result = v.safeParse(schema, json);
  const faults = [...(result.issues ?? []).map(toFault), ...(options.unknownKeys === 'error' ? unknownKeys : [])];
  return result.success && faults.length === 0 ? { ok: true, value: result.output } : { ok: false, faults };
}

function toFault(issue: v.BaseIssue<unknown>): ConfigFault {
  const path = pathOf(issue);
  // JSON has no `undefined`: valibot reports it where a key is absent.
  if (issue.input === undefined && path.length > 0) return { path, problem: { kind: 'missing-key' } };
  return { path, problem: { kind: 'unexpected-value', found: issue.input, expected: expectedOf(issue.message) } };
}

function pathOf(issue: v.BaseIssue<unknown>): JsonPath {
  return (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
}

/** The schemas of `fields.ts` carry the code of what they expect as their message. */
function expectedOf(message: string): Expected {
  if (message.startsWith(ONE_OF_PREFIX))
    return { kind: 'one-of', values: message.slice(ONE_OF_PREFIX.length).split('|') };
  return { kind: message as Expectation };
}
