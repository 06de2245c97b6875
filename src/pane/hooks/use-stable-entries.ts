import { useState } from 'react';
import type { KeyedFinding } from '../model/finding-key';
import type { ListEntry } from '../model/stable-list';
import { mergeEntries } from '../model/stable-list';

interface Merged {
  readonly findings: readonly KeyedFinding[];
  readonly held: boolean;
  readonly keep: ReadonlySet<string>;
  readonly entries: readonly ListEntry[];
}

/** The list's lines, which do not move while the writer is in the list. The arguments must be memoised. */
export function useStableEntries(
  findings: readonly KeyedFinding[],
  held: boolean,
  keep: ReadonlySet<string>,
): readonly ListEntry[] {
  const [merged, setMerged] = useState<Merged>(() => ({
    findings,
    held,
    keep,
    entries: mergeEntries([], findings, held, keep),
  }));
  if (merged.findings === findings && merged.held === held && merged.keep === keep) return merged.entries;
  const entries = mergeEntries(merged.entries, findings, held, keep);
  setMerged({ findings, held, keep, entries });
  return entries;
}
