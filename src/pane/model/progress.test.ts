import type { Finding, FindingSeverity, Report } from '../../core/report';
import type { RuleId } from '../../core/rules/rule-id';
import { progressOf } from './progress';

function finding(rule: RuleId, severity: FindingSeverity, dismissed = false): Finding {
  const message = { rule: 'signature-phone', key: 'missing', data: {} } as const;
  return { rule, severity, part: 'signature', message, range: null, fixes: [], fingerprint: rule, dismissed };
}

function report(findings: readonly Finding[], met: number, total: number): Report {
  const routing = { addressed: [], suggestions: [] };
  const sendable = !findings.some(({ severity }) => severity === 'error');
  return {
    support: true,
    supportReason: 'declared',
    sendable,
    kind: 'anomaly',
    routing,
    findings,
    passed: [],
    required: { met, total },
  };
}

test('two problems of one rule are one missing thing', () => {
  const findings = [
    finding('attachment-type', 'error'),
    finding('attachment-type', 'error'),
    finding('body-missing', 'error'),
  ];
  expect(progressOf(report(findings, 4, 6))).toEqual({ done: 4, total: 6, missing: 2, toReview: 0 });
});

test('a rule that waits for another is not counted yet', () => {
  expect(progressOf(report([finding('subject-missing', 'error')], 4, 6))).toMatchObject({
    done: 4,
    total: 5,
    missing: 1,
  });
});

test('dismissed warnings and suggestions are not to review', () => {
  const findings = [
    finding('insistence', 'warning'),
    finding('one-topic', 'warning', true),
    finding('screenshot', 'suggestion'),
  ];
  expect(progressOf(report(findings, 6, 6))).toEqual({ done: 6, total: 6, missing: 0, toReview: 1 });
});
