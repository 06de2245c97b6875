import type { Finding } from '../../core/report';
import type { KeyedFinding } from './finding-key';

/** A line of the list: an open point, or one that was mended a moment ago and keeps its place. */
export interface ListEntry {
  readonly key: string;
  readonly finding: Finding;
  readonly settled: boolean;
}

/**
 * The list after a new check. While the writer is in it (`held`: pointer over it or focus inside), nothing moves: lines keep
 * their places, mended ones stay as settled, new ones come last. Otherwise the report's own order holds, and only the lines in
 * `keep` (mended by a fix that can still be undone) stay as settled where they were.
 */
export function mergeEntries(
  previous: readonly ListEntry[],
  findings: readonly KeyedFinding[],
  held: boolean,
  keep: ReadonlySet<string>,
): readonly ListEntry[] {
  const open = new Map(findings.map((item) => [item.key, item.finding]));
  if (held) {
    const known = new Set(previous.map(({ key }) => key));
    const kept = previous.map((entry) => toEntry(entry, open.get(entry.key)));
    const added = findings
      .filter(({ key }) => !known.has(key))
      .map(({ key, finding }) => ({ key, finding, settled: false }));
    return [...kept, ...added];
  }
  const entries: ListEntry[] = findings.map(({ key, finding }) => ({ key, finding, settled: false }));
  previous.forEach((entry, index) => {
    if (keep.has(entry.key) && !open.has(entry.key)) {
      entries.splice(Math.min(index, entries.length), 0, { ...entry, settled: true });
    }
  });
  return entries;
}

function toEntry(entry: ListEntry, finding: Finding | undefined): ListEntry {
  return finding ? { key: entry.key, finding, settled: false } : { ...entry, settled: true };
}
