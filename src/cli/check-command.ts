import { check } from '../core/check';
import type { CheckContext } from '../core/context';
import type { Report } from '../core/report';
import type { Locale } from '../locales/locale';
import type { ReportCounts } from '../locales/texts/cli-texts';
import { type CommandHost, EXIT_BAD_INPUT, EXIT_NOT_SENDABLE, EXIT_SENDABLE } from './command-host';
import type { DraftEvent, FoundDraft } from './draft-events';
import { jsonReport } from './json-report';
import { loadConfiguration, type ConfigurationFiles } from './load-configuration';
import { printable } from './printable';
import { readDrafts } from './read-drafts';
import { draftLines, summaryLine } from './text-report';

export interface CheckOptions extends ConfigurationFiles {
  readonly json?: boolean;
}

const NO_COUNTS: ReportCounts = {
  drafts: 0,
  blocked: 0,
  ordinary: 0,
  errors: 0,
  warnings: 0,
  suggestions: 0,
  unreadable: 0,
};

/** Checks every draft of every file, in order, and gives the exit status: 2 for what cannot be read wins over 1 for what cannot be sent. */
export async function runCheck(files: readonly string[], options: CheckOptions, host: CommandHost): Promise<number> {
  const { locale, output, errors, colours } = host;
  const configuration = await loadConfiguration(options, locale);
  if (!configuration.ok) {
    for (const fault of configuration.faults) await errors.line(printable(fault));
    return EXIT_BAD_INPUT;
  }
  let counts = NO_COUNTS;
  for await (const event of readAllDrafts(files, host)) {
    if (output.isClosed) break;
    if (event.kind === 'draft') {
      const report = checkDraft(event, configuration.context);
      counts = count(counts, report);
      for (const line of reportLines(event, report, options, host)) await output.line(line);
      continue;
    }
    if (event.kind === 'unreadable') counts = { ...counts, unreadable: counts.unreadable + 1 };
    for (const line of errorLines(event, locale)) await errors.line(printable(line));
  }
  if (options.json !== true) await output.line(summaryLine(counts, locale, colours));
  if (counts.unreadable > 0) return EXIT_BAD_INPUT;
  return counts.blocked > 0 ? EXIT_NOT_SENDABLE : EXIT_SENDABLE;
}

async function* readAllDrafts(files: readonly string[], { input, locale }: CommandHost): AsyncGenerator<DraftEvent> {
  for (const file of files) yield* readDrafts(file, input, locale);
}

function checkDraft({ draft, note, sender }: FoundDraft, context: Omit<CheckContext, 'note'>): Report {
  return check(draft, { ...context, note, sender: sender ?? context.sender });
}

function errorLines(event: Exclude<DraftEvent, FoundDraft>, { cli }: Locale): readonly string[] {
  if (event.kind === 'remark') return [`${event.place}: ${cli.mailNote(event.remark)}`];
  return event.complaints.map(({ place, reason }) => `${place}: ${reason}`);
}

function reportLines(
  { id, draft }: FoundDraft,
  report: Report,
  { json }: CheckOptions,
  host: CommandHost,
): readonly string[] {
  if (json === true) return [jsonReport(id, report, host.locale)];
  return draftLines(id, draft, report, host.locale, host.colours);
}

function count(counts: ReportCounts, { support, sendable, findings }: Report): ReportCounts {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    drafts: counts.drafts + 1,
    blocked: counts.blocked + (sendable ? 0 : 1),
    ordinary: counts.ordinary + (support ? 0 : 1),
    errors: counts.errors + of('error'),
    warnings: counts.warnings + of('warning'),
    suggestions: counts.suggestions + of('suggestion'),
    unreadable: counts.unreadable,
  };
}
