import type { ModuleDirectory } from '../core/routing/directory';
import { directorySchema } from './directory-schema';
import type { ConfigFault, Reading, ReadOptions } from './fault';
import { readWithSchema, TOLERANT } from './read';

/**
 * Reads an organisation's directory of modules (the parsed JSON of its file). Two modules with one id or one address (whatever the
 * case) are a fault: neither a suggestion nor a severity could tell them apart.
 */
export function readDirectory(json: unknown, options: ReadOptions = TOLERANT): Reading<ModuleDirectory> {
  const reading = readWithSchema(directorySchema, json, options);
  if (!reading.ok) return reading;
  const { name, sourceUrl = null, placeholder = false, modules } = reading.value;
  const faults = [
    ...duplicateFaults(
      modules.map(({ id }) => id),
      'id',
    ),
    ...duplicateFaults(
      modules.map(({ address }) => address),
      'address',
    ),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { name, sourceUrl, placeholder, modules } };
}

function duplicateFaults(values: readonly string[], key: 'id' | 'address'): readonly ConfigFault[] {
  const firstIndex = new Map<string, number>();
  return values.flatMap((value, index): readonly ConfigFault[] => {
    const folded = value.toLowerCase();
    const first = firstIndex.get(folded);
    if (first === undefined) {
      firstIndex.set(folded, index);
      return [];
    }
    const problem = { kind: 'duplicate-value', found: value, first: ['modules', first, key] } as const;
    return [{ path: ['modules', index, key], problem }];
  });
}
