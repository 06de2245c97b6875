import type { Mode } from './context';
import type { Judgement } from './judgement';
import type { JudgedFinding } from './report';

/** What happens to a mail whose writer pressed "send". */
export type SendingDecision<Found extends JudgedFinding = JudgedFinding> =
  | { readonly action: 'send' }
  /** The writer is shown the findings and may send all the same. */
  | { readonly action: 'ask'; readonly findings: readonly Found[] }
  /** The mail stays a draft until the findings are mended. */
  | { readonly action: 'block'; readonly findings: readonly Found[] };

/**
 * The gate, the same for every host: what to do with a mail that was just checked. Errors come before warnings in what it
 * names; a warning that the writer dismissed is not asked about again, and suggestions never hold anything up.
 */
export function decideSending<Found extends JudgedFinding>(
  report: Pick<Judgement, 'support'> & { readonly findings: readonly Found[] },
  mode: Mode,
): SendingDecision<Found> {
  if (!report.support || mode === 'observe') return { action: 'send' };
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  const warnings = report.findings.filter((finding) => finding.severity === 'warning' && !finding.dismissed);
  if (errors.length > 0 && mode === 'enforce') return { action: 'block', findings: errors };
  const findings = [...errors, ...warnings];
  return findings.length > 0 ? { action: 'ask', findings } : { action: 'send' };
}
