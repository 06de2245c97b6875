import type { GenericSchema } from 'valibot';
import type { ConfigFault, JsonPath } from './fault';

/** An editor's pointer to the JSON Schema, welcome at the top of every file. */
const SCHEMA_KEY = '$schema';

/** The parts of a valibot schema that lead to the schemas of inner values: entries of objects, items of lists, wrapped ones. */
interface SchemaShape {
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly item?: GenericSchema;
  readonly wrapped?: GenericSchema;
}

/**
 * What valibot's `object` lets pass in silence, at any depth: keys that the schema does not name, and lists in the place of objects.
 * One schema thus serves tools and run time. Recursion ends with the schema's depth, whatever the document's.
 */
export function shapeFaults(schema: GenericSchema, json: unknown, path: JsonPath = []): readonly ConfigFault[] {
  const { entries, item, wrapped } = schema as GenericSchema & SchemaShape;
  if (wrapped) return shapeFaults(wrapped, json, path);
  if (item && Array.isArray(json)) return json.flatMap((value, index) => shapeFaults(item, value, [...path, index]));
  if (!entries || typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) {
    return [{ path, problem: { kind: 'unexpected-value', found: json, expected: { kind: 'object' } } }];
  }
  const known = Object.keys(entries);
  return Object.entries(json).flatMap(([key, value]) => {
    if (path.length === 0 && key === SCHEMA_KEY) return [];
    const inner = known.includes(key) ? entries[key] : undefined;
    if (inner) return shapeFaults(inner, value, [...path, key]);
    return [{ path: [...path, key], problem: { kind: 'unknown-key', known } }];
  });
}
