import type { OrganizationSettings } from '../../core/context';
import type { FindingSeverity } from '../../core/report';
import { RULES } from '../../core/rules';
import type { AnyRule } from '../../core/rules/rule';

/** The rules that the organisation's settings give this severity, in the order in which a draft is read. */
export function rulesOf(severity: FindingSeverity, settings: OrganizationSettings): readonly AnyRule[] {
  return RULES.filter((rule) => (settings.rules[rule.id] ?? rule.severity) === severity);
}
