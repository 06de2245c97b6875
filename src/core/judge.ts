import { analyse, type Analysis } from './analysis';
import type { CheckContext } from './context';
import type { Draft } from './draft/draft';
import { fingerprint } from './fingerprint';
import type { FindingSeverity, JudgedFinding, PassedRule, Severity } from './report';
import { ordinaryJudgement, type Judgement } from './judgement';
import { readRecipients } from './recipients';
import { RULES } from './rules';
import type { ImplementedRuleId } from './rules/messages';
import type { AnyProblem, AnyRule } from './rules/rule';
import { supportReason } from './support-reason';

const SEVERITY_ORDER: readonly FindingSeverity[] = ['error', 'warning', 'suggestion'];

/**
 * Judges a draft by the guidelines. Synchronous, deterministic and total: any draft gives a judgement, never an exception, in time
 * that grows linearly with its size. A draft that is no support draft is judged no further: its analysis is `null`.
 */
export function judgeDraft(
  draft: Draft,
  context: CheckContext,
): { readonly judgement: Judgement; readonly analysis: Analysis | null } {
  const recipients = readRecipients(draft, context.settings, context.directory);
  const reason = supportReason(recipients, context.note);
  if (reason === 'ordinary' || reason === 'released') return { judgement: ordinaryJudgement(reason), analysis: null };
  const addressed = [...new Set(recipients.flatMap(({ module }) => (module === null ? [] : [module.id])))];
  const analysis = analyse(draft, recipients, context);
  const verdict = applyRules(analysis, context);
  const judgement: Judgement = {
    support: true,
    supportReason: reason,
    sendable: verdict.findings.every(({ severity }) => severity !== 'error'),
    routing: { addressed, suggestions: analysis.suggestions },
    ...verdict,
  };
  return { judgement, analysis };
}

function applyRules(analysis: Analysis, context: CheckContext): Pick<Judgement, 'findings' | 'passed' | 'required'> {
  const findings: JudgedFinding[] = [];
  const passed: PassedRule[] = [];
  const broken = new Set<ImplementedRuleId>();
  let total = 0;
  let met = 0;
  for (const rule of RULES) {
    const severity: Severity = context.settings.rules[rule.id] ?? rule.severity;
    if (severity === 'off' || rule.applies?.(analysis, context) === false) continue;
    const required = severity === 'error';
    if (required) total++;
    if (rule.after?.some((id) => broken.has(id)) === true) continue;
    const problems: readonly AnyProblem[] = rule.check(analysis, context);
    const found = problems.map((problem) => toFinding(rule, problem, severity, context));
    if (found.length === 0) passed.push({ rule: rule.id, part: rule.part, required });
    else broken.add(rule.id);
    // A doubt about a required point is asked about, not held against it.
    if (required && found.every((finding) => finding.severity !== 'error')) met++;
    findings.push(...found);
  }
  findings.sort((one, other) => SEVERITY_ORDER.indexOf(one.severity) - SEVERITY_ORDER.indexOf(other.severity));
  return { findings, passed, required: { met, total } };
}

function toFinding(
  rule: AnyRule,
  problem: AnyProblem,
  configured: FindingSeverity,
  { note }: CheckContext,
): JudgedFinding {
  const severity = problem.mild === true && configured === 'error' ? 'warning' : configured;
  const mark = fingerprint(rule.id, problem.message.key, problem.about);
  return {
    rule: rule.id,
    severity,
    part: problem.part ?? rule.part,
    message: problem.message,
    range: problem.range ?? null,
    fingerprint: mark,
    dismissed: severity !== 'error' && note.dismissed.includes(mark),
  };
}
