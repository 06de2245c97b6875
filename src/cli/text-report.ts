import type { createColors } from 'picocolors';
import type { Draft } from '../core/draft/draft';
import type { Finding, FindingSeverity, Report } from '../core/report';
import { SURE_CONFIDENCE } from '../core/routing/suggestion';
import { findingLine } from '../locales/describe';
import type { Locale } from '../locales/locale';
import type { ReportCounts } from '../locales/texts/cli-texts';
import { printable } from './printable';

export type Colours = ReturnType<typeof createColors>;

/** As many as the pane shows at first. */
const SHOWN_SUGGESTIONS = 3;

/** What a person reads about one draft: its name and subject, a line a finding, the modules to write to instead. */
export function draftLines(
  id: string,
  draft: Draft,
  report: Report,
  locale: Locale,
  colours: Colours,
): readonly string[] {
  const { cli } = locale;
  const subject = draft.subject.trim() === '' ? cli.noSubject : draft.subject.trim();
  const title = `${colours.underline(printable(id))}  ${colours.dim(printable(subject))}`;
  if (!report.support) return [title, `  ${colours.dim(cli.ordinary)}`, ''];
  const mark = report.sendable ? colours.green('✔') : colours.red('✖');
  const findings = report.findings.map((finding) => findingText(finding, locale, colours));
  const body = findings.length > 0 ? findings : [`  ${colours.green(cli.inOrder)}`];
  return [`${mark} ${title}`, ...body, ...suggestionLines(report, locale, colours), ''];
}

/** The last line of a report: how many drafts, and what is wrong with them, in the colour of the worst. */
export function summaryLine(counts: ReportCounts, locale: Locale, colours: Colours): string {
  const text = locale.cli.summary(counts);
  if (counts.blocked > 0) return colours.bold(colours.red(text));
  return colours.bold(counts.warnings > 0 || counts.unreadable > 0 ? colours.yellow(text) : colours.green(text));
}

function findingText(finding: Finding, locale: Locale, colours: Colours): string {
  const { severities, parts } = locale.cli;
  const severity = severities[finding.severity].padEnd(widest(severities));
  const part = parts[finding.part].padEnd(widest(parts));
  const message = printable(findingLine(locale, finding));
  return `  ${paint(finding.severity, colours)(severity)}  ${part}  ${message}  ${colours.dim(finding.rule)}`;
}

function paint(severity: FindingSeverity, colours: Colours): (text: string) => string {
  switch (severity) {
    case 'error':
      return colours.red;
    case 'warning':
      return colours.yellow;
    case 'suggestion':
      return colours.cyan;
  }
}

function suggestionLines({ routing }: Report, { cli }: Locale, colours: Colours): readonly string[] {
  const [best] = routing.suggestions;
  if (!best || routing.addressed.includes(best.module.id)) return [];
  if (routing.addressed.length > 0 && best.confidence < SURE_CONFIDENCE) return [];
  return routing.suggestions
    .slice(0, SHOWN_SUGGESTIONS)
    .map(({ module, confidence }) => cli.suggestedModule(module.name, module.address, Math.round(confidence * 100)))
    .map((text) => `  ${colours.cyan('→')} ${printable(text)}`);
}

function widest(texts: Readonly<Record<string, string>>): number {
  return Math.max(...Object.values(texts).map((text) => text.length));
}
