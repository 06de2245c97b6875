import type { Evidence } from './suggestion';
import type { Tally } from './tallies';

const MOST_EVIDENCE = 6;

/** The words that spoke loudest for a module, each wording once and none inside another, strongest first. */
export function strongestEvidence(tally: Tally): readonly Evidence[] {
  const sorted = [...tally.evidence].sort((a, b) => b.weight - a.weight);
  const wordings = new Set<string>();
  let kept: readonly Evidence[] = [];
  for (const { evidence } of sorted) {
    const wording = evidence.words.toLowerCase();
    if (wordings.has(wording) || kept.some((longer) => holds(longer, evidence))) continue;
    wordings.add(wording);
    const shorter = kept.findIndex((other) => holds(evidence, other));
    if (shorter < 0 && kept.length === MOST_EVIDENCE) break;
    const others = kept.filter((other) => !holds(evidence, other));
    // A phrase takes the place of the strongest of its words.
    kept = shorter < 0 ? [...kept, evidence] : [...others.slice(0, shorter), evidence, ...others.slice(shorter)];
  }
  return kept;
}

function holds({ part, range }: Evidence, other: Evidence): boolean {
  return part === other.part && range.start <= other.range.start && other.range.end <= range.end;
}
