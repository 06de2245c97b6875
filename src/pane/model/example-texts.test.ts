import type { Finding, Part } from '../../core/report';
import type { ProblemMessage } from '../../core/rules/messages';
import { exampleTexts } from './example-texts';

function finding(part: Part, message: ProblemMessage): Finding {
  const rest = { severity: 'error', range: null, fixes: [], fingerprint: '', dismissed: false } as const;
  return { rule: message.rule, part, message, ...rest };
}

test('a subject is shown beside one that says the matter', () => {
  const { bad, good } = exampleTexts(
    finding('subject', { rule: 'subject-generic', key: 'generic', data: { subject: 'Aiuto' } }),
  );
  expect(bad).toBe('Richiesta assistenza');
  expect(good).toBe('Avvisi TARI con importo doppio');
});

test('of a mail about the signature only the signature is shown', () => {
  const { bad, good } = exampleTexts(finding('signature', { rule: 'signature-phone', key: 'fax-only', data: {} }));
  expect(bad).toBe('Anna Bianchi\nFax 0731 123457');
  expect(good).toContain('tel. 0731 123456');
});

test('the good example names an Ente where that is what is missing', () => {
  const { good } = exampleTexts(
    finding('body', { rule: 'entity-missing', key: 'missing', data: { entities: ['Comune di Castelbeta'] } }),
  );
  expect(good).toContain('Castelbeta');
});

test('an example of nothing is not shown', () => {
  expect(exampleTexts(finding('subject', { rule: 'subject-missing', key: 'empty', data: {} })).bad).toBeNull();
});
