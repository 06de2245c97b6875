import type { Finding, Report } from '../core/report';
import { describeFix, findingLine } from '../locales/describe';
import type { Locale } from '../locales/locale';

/** Decimals of a confidence: more would promise a precision that it has not. */
const CONFIDENCE_SCALE = 1000;

/** One line of `--json`, as the command-line contract has it. */
export function jsonReport(id: string, report: Report, locale: Locale): string {
  const { support, sendable, kind, routing, findings } = report;
  return JSON.stringify({
    id,
    support,
    sendable,
    kind,
    module: {
      addressed: routing.addressed,
      suggestions: routing.suggestions.map(({ module, confidence }) => ({
        id: module.id,
        address: module.address,
        confidence: Math.round(confidence * CONFIDENCE_SCALE) / CONFIDENCE_SCALE,
      })),
    },
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      part: finding.part,
      message: findingLine(locale, finding),
      range: publishedRange(finding),
      fixes: finding.fixes.map(({ title }) => ({ title: describeFix(locale, title) })),
    })),
  });
}

/** Inside the house a signature has a range too; the contract knows those of subject and body only. */
function publishedRange({ part, range }: Finding): { start: number; end: number } | null {
  if (range === null || (part !== 'subject' && part !== 'body')) return null;
  return { start: range.start, end: range.end };
}
