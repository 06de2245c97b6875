import type { Evidence } from './suggestion';
import type { Tally } from './tallies';

const MOST_EVIDENCE = 6;

/** The words that spoke loudest for a module, each wording once, strongest first. */
export function strongestEvidence(tally: Tally): readonly Evidence[] {
  const sorted = [...tally.evidence].sort((a, b) => b.weight - a.weight);
  const wordings = new Set<string>();
  const kept: Evidence[] = [];
  for (const { evidence } of sorted) {
    const wording = evidence.words.toLowerCase();
    if (wordings.has(wording)) continue;
    wordings.add(wording);
    kept.push(evidence);
    if (kept.length === MOST_EVIDENCE) break;
  }
  return kept;
}
