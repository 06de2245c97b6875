import type { Finding } from '../../core/report';

/** A finding with a name that stays the same while its text is being typed: the rule and its place among the rule's findings. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Gives each finding its key, in order. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const index = counts.get(finding.rule) ?? 0;
    counts.set(finding.rule, index + 1);
    return { key: `${finding.rule}/${index}`, finding };
  });
}
