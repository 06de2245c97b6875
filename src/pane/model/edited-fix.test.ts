import type { Fix } from '../../core/report';
import { editableText, withText } from './edited-fix';

const subjectFix: Fix = {
  title: { kind: 'use-subject', subject: 'Avvisi TARI doppi' },
  safety: 'choice',
  edits: [{ type: 'replace-subject', from: 'Aiuto', to: 'Avvisi TARI doppi' }],
};

test('the proposed subject can be rewritten before it is used', () => {
  expect(editableText(subjectFix)).toBe('Avvisi TARI doppi');
  expect(withText(subjectFix, 'Avvisi TARI con importo doppio')).toEqual({
    title: { kind: 'use-subject', subject: 'Avvisi TARI con importo doppio' },
    safety: 'choice',
    edits: [{ type: 'replace-subject', from: 'Aiuto', to: 'Avvisi TARI con importo doppio' }],
  });
});

test('of a signature fix only its own line changes', () => {
  const fix: Fix = {
    title: { kind: 'add-signature-line', line: 'tel. 0731 123456' },
    safety: 'safe',
    edits: [
      { type: 'insert-line', after: 20, line: 'Cordiali saluti' },
      { type: 'insert-line', after: 36, line: 'tel. 0731 123456' },
    ],
  };
  expect(withText(fix, 'tel. 0731 654321').edits).toEqual([
    { type: 'insert-line', after: 20, line: 'Cordiali saluti' },
    { type: 'insert-line', after: 36, line: 'tel. 0731 654321' },
  ]);
});

test('an address is not for editing', () => {
  const fix: Fix = { title: { kind: 'remove-address', address: 'a@vendor.example' }, safety: 'safe', edits: [] };
  expect(editableText(fix)).toBeNull();
  expect(withText(fix, 'x')).toBe(fix);
});

test('a proposed line stays a line of the message', () => {
  const fix: Fix = {
    title: { kind: 'add-line', line: 'Reperibilità: oggi fino alle 14.' },
    safety: 'choice',
    edits: [
      { type: 'insert-line', after: 20, line: '' },
      { type: 'insert-line', after: 21, line: 'Reperibilità: oggi fino alle 14.' },
    ],
  };
  expect(withText(fix, 'Reperibilità: dopo le 10.')).toEqual({
    title: { kind: 'add-line', line: 'Reperibilità: dopo le 10.' },
    safety: 'choice',
    edits: [
      { type: 'insert-line', after: 20, line: '' },
      { type: 'insert-line', after: 21, line: 'Reperibilità: dopo le 10.' },
    ],
  });
});
