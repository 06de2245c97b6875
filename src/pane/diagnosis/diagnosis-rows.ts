import { VERSION } from '../../config/version';
import { RULE_IDS } from '../../core/rules/rule-id';
import type { Locale } from '../../locales/locale';
import type { OrganizationConfiguration } from '../draft-port';
import type { HostDiagnosis } from './diagnosis';
import { GATE_ACTIONS, type GateTally } from './gate-tally';
import { originText } from './moment';

/** One thing that is told, in a line or several. */
export interface DiagnosisRow {
  readonly label: string;
  readonly values: readonly string[];
}

type Words = Pick<Locale, 'tag' | 'pane'>;

/**
 * What the page of diagnosis shows. `null` for what is not known (yet).
 * @param audience `copy` leaves out the organisation and what was found in its files: nobody's name or address gets into a mail by it
 * @param now milliseconds since 1970
 */
export function diagnosisRows(
  { tag, pane }: Words,
  host: HostDiagnosis | null,
  configuration: OrganizationConfiguration | null,
  audience: 'screen' | 'copy',
  now: number,
): readonly DiagnosisRow[] {
  const { labels, ...texts } = pane.diagnosis;
  const row = (label: string, values: readonly string[]): DiagnosisRow => ({
    label,
    values: values.length === 0 ? [texts.none] : values,
  });
  const rows = [row(labels.version, [VERSION]), row(labels.language, [pane.languages[tag]])];
  if (host !== null) {
    const name = [host.program, host.version, host.platform].filter((part) => part !== null && part !== '');
    rows.push(row(labels.program, [name.join(', ')]), row(labels.abilities, host.abilities));
  }
  if (configuration !== null) {
    const { settings, directory, origin, faults, faultMarks = [] } = configuration;
    const age = origin === undefined ? texts.unknown : texts.origin(originText(origin, now));
    const marks = faultMarks.map(withoutAddresses);
    const changed = RULE_IDS.filter((id) => settings.rules[id] !== undefined);
    rows.push(
      row(labels.configuration, [age]),
      ...(audience === 'screen' ? [row(labels.organization, [settings.organization])] : []),
      row(labels.mode, [texts.modes[settings.mode]]),
      row(labels.modules, [`${directory.modules.length}${directory.placeholder ? ` (${texts.placeholder})` : ''}`]),
      row(
        labels.changedRules,
        changed.map((id) => `${id}: ${settings.rules[id] ?? ''}`),
      ),
      row(labels.faults, faults.length === 0 ? [texts.noFaults] : audience === 'screen' ? faults : marks),
    );
  }
  if (host !== null) {
    const files = host.files.map(({ name, state }) => `${name}: ${texts.fileStates[state]}`);
    rows.push(...(files.length === 0 ? [] : [row(labels.files, files)]), ...tallyRows(pane, host.tally));
  }
  return rows;
}

/** The same as plain text, a line a row. */
export function diagnosisText(rows: readonly DiagnosisRow[]): string {
  return ['Ticket in Regola', ...rows.map(({ label, values }) => `${label}: ${values.join('; ')}`), ''].join('\n');
}

function tallyRows({ diagnosis }: Words['pane'], { counts, rules, last }: GateTally): readonly DiagnosisRow[] {
  const { labels, actions, none } = diagnosis;
  const named = RULE_IDS.flatMap((id) => (rules[id] === undefined ? [] : [`${id}: ${rules[id]}`]));
  const lastWords = last === null ? none : [actions[last.action], ...last.rules].join(' ');
  return [
    { label: labels.decisions, values: GATE_ACTIONS.map((action) => `${actions[action]}: ${counts[action]}`) },
    { label: labels.namedRules, values: named.length === 0 ? [none] : named },
    { label: labels.last, values: [lastWords] },
  ];
}

/** A key of a file can be an address too. */
function withoutAddresses(mark: string): string {
  return mark
    .split(' ')
    .map((word) => (word.includes('@') ? '…' : word))
    .join(' ');
}
