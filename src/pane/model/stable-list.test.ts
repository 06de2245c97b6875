import type { Finding } from '../../core/report';
import type { ImplementedRuleId } from '../../core/rules/messages';
import { keyFindings } from './finding-key';
import { mergeEntries } from './stable-list';

function finding(rule: ImplementedRuleId): Finding {
  return {
    rule,
    severity: 'error',
    part: 'signature',
    message: { rule: 'signature-phone', key: 'missing', data: {} },
    range: null,
    fixes: [],
    fingerprint: rule,
    dismissed: false,
  };
}

const nobody: ReadonlySet<string> = new Set();
const name = finding('signature-name');
const phone = finding('signature-phone');
const subject = finding('subject-generic');
const before = mergeEntries([], keyFindings([subject, name, phone]), false, nobody);

function shown(entries: ReturnType<typeof mergeEntries>): readonly string[] {
  return entries.map(({ key, settled }) => (settled ? `(${key})` : key));
}

test('two findings of one rule have different keys that do not depend on the other rules', () => {
  expect(keyFindings([subject, name, name]).map(({ key }) => key)).toEqual([
    'subject-generic/0',
    'signature-name/0',
    'signature-name/1',
  ]);
});

test('nobody in the list: the report decides', () => {
  expect(shown(mergeEntries(before, keyFindings([subject, phone]), false, nobody))).toEqual([
    'subject-generic/0',
    'signature-phone/0',
  ]);
});

test('while the writer is in the list, mended lines stay where they are and new ones come last', () => {
  const held = mergeEntries(before, keyFindings([finding('body-missing'), phone]), true, nobody);
  expect(shown(held)).toEqual(['(subject-generic/0)', '(signature-name/0)', 'signature-phone/0', 'body-missing/0']);
  expect(shown(mergeEntries(held, keyFindings([subject, phone]), true, nobody))).toEqual([
    'subject-generic/0',
    '(signature-name/0)',
    'signature-phone/0',
    '(body-missing/0)',
  ]);
});

test('a fix that can still be undone keeps its line after the writer has left', () => {
  const held = mergeEntries(before, keyFindings([subject, phone]), true, nobody);
  expect(shown(mergeEntries(held, keyFindings([subject, phone]), false, new Set(['signature-name/0'])))).toEqual([
    'subject-generic/0',
    '(signature-name/0)',
    'signature-phone/0',
  ]);
});
