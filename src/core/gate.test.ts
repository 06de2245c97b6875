import { decideSending } from './gate';
import type { Finding, FindingSeverity, Report } from './report';

function finding(severity: FindingSeverity, dismissed = false): Finding {
  return {
    rule: 'signature-phone',
    severity,
    part: 'signature',
    message: { rule: 'signature-phone', key: 'missing', data: {} },
    range: null,
    fixes: [],
    fingerprint: `${severity}-${String(dismissed)}`,
    dismissed,
  };
}

function report(findings: readonly Finding[], support = true): Report {
  return {
    support,
    supportReason: support ? 'module-address' : 'ordinary',
    sendable: !findings.some(({ severity }) => severity === 'error'),
    kind: 'anomaly',
    routing: { addressed: [], suggestions: [] },
    findings,
    passed: [],
    required: { met: 0, total: 0 },
  };
}

const error = finding('error');
const warning = finding('warning');
const dismissed = finding('warning', true);
const suggestion = finding('suggestion');

describe('decideSending', () => {
  test('enforce blocks on errors and names only them', () => {
    expect(decideSending(report([error, warning, suggestion]), 'enforce')).toEqual({
      action: 'block',
      findings: [error],
    });
  });

  test('enforce asks about warnings that were not dismissed', () => {
    expect(decideSending(report([warning, dismissed, suggestion]), 'enforce')).toEqual({
      action: 'ask',
      findings: [warning],
    });
  });

  test('dismissed warnings and suggestions hold nothing up', () => {
    expect(decideSending(report([dismissed, suggestion]), 'enforce')).toEqual({ action: 'send' });
    expect(decideSending(report([dismissed, suggestion]), 'advise')).toEqual({ action: 'send' });
  });

  test('advise asks about errors and warnings, errors first, and never blocks', () => {
    expect(decideSending(report([error, warning]), 'advise')).toEqual({ action: 'ask', findings: [error, warning] });
  });

  test('observe never intervenes', () => {
    expect(decideSending(report([error, warning]), 'observe')).toEqual({ action: 'send' });
  });

  test('what is no support draft is let go in every mode', () => {
    for (const mode of ['enforce', 'advise', 'observe'] as const) {
      expect(decideSending(report([error], false), mode)).toEqual({ action: 'send' });
    }
  });
});
