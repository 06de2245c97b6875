import type { OrganizationSettings } from '../core/context';
import type { ModuleDirectory } from '../core/routing/directory';
import { RULES } from '../core/rules';
import type { Locale } from '../locales/locale';

/** What the summary tells of. */
export interface PackageSummary {
  readonly address: string;
  readonly id: string;
  readonly version: string;
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
  /** Where the Thunderbird add-ons are downloaded from. */
  readonly addOns: readonly string[];
}

/** A page to print and file: what was packaged, where each part goes, the addresses and severities that hold. No script, no other file. */
export function summaryPage(summary: PackageSummary, locale: Locale): string {
  const { rollout } = locale;
  const { settings, directory } = summary;
  const facts: readonly (readonly [string, string])[] = [
    [rollout.summary.organization, settings.organization],
    [rollout.summary.address, summary.address],
    [rollout.summary.version, summary.version],
    [rollout.summary.id, summary.id],
    [rollout.summary.mode, rollout.summary.modes[settings.mode]],
    [rollout.summary.domains, settings.vendor.domains.join(', ')],
  ];
  const severities = RULES.map(({ id, severity }) => {
    const own = settings.rules[id];
    return [locale.rules[id].name, id, rollout.summary.severities[own ?? severity], own === undefined ? '' : '✓'];
  });
  return [
    '<!doctype html>',
    `<html lang="${locale.tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(rollout.summary.title)}</title>`,
    '<style>body{font:11pt sans-serif;max-width:50em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.2em .5em;text-align:left;vertical-align:top}h2{margin-top:1.5em}code{overflow-wrap:anywhere}</style>',
    '</head>',
    '<body>',
    `<h1>${escaped(rollout.summary.title)}</h1>`,
    table([], facts),
    `<h2>${escaped(rollout.summary.stepsTitle)}</h2>`,
    '<ol>',
    ...rollout.summary.steps(summary.address, summary.addOns.length > 0).map((step) => `<li>${escaped(step)}</li>`),
    '</ol>',
    `<h2>${escaped(directory.name)}</h2>`,
    table(
      rollout.summary.moduleColumns,
      directory.modules.map(({ name, address }) => [name, address]),
    ),
    `<h2>${escaped(rollout.summary.rulesTitle)}</h2>`,
    table(rollout.summary.ruleColumns, severities),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], element: 'td' | 'th'): string =>
    `<tr>${cells.map((cell) => `<${element}>${escaped(cell)}</${element}>`).join('')}</tr>`;
  return [
    '<table>',
    ...(head.length > 0 ? [line(head, 'th')] : []),
    ...rows.map((row) => line(row, 'td')),
    '</table>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
