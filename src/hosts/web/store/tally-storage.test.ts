import { EMPTY_TALLY } from '../../../pane/diagnosis/gate-tally';
import type { LocalSettings } from './local-settings';
import { clearTally, noteDecision, readGateTally } from './tally-storage';

function memory(): LocalSettings {
  const values = new Map<string, string>();
  return {
    read: (key) => JSON.parse(values.get(key) ?? 'null') as unknown,
    write: (key, value) => values.set(key, JSON.stringify(value)),
  };
}

test('decisions are kept as numbers and rule ids, until they are cleared', () => {
  const settings = memory();
  const finding = {
    rule: 'subject-missing',
    severity: 'error',
    part: 'subject',
    message: { rule: 'subject-missing', key: 'empty', data: {} },
    range: null,
    fingerprint: 'x',
    dismissed: false,
  } as const;
  noteDecision(settings, { action: 'block', findings: [] });
  noteDecision(settings, { action: 'send' });
  expect(readGateTally(settings).counts).toEqual({ block: 1, ask: 0, send: 1 });
  noteDecision(settings, { action: 'ask', findings: [finding] });
  expect(readGateTally(settings)).toMatchObject({
    rules: { 'subject-missing': 1 },
    last: { action: 'ask', rules: ['subject-missing'] },
  });
  clearTally(settings);
  expect(readGateTally(settings)).toEqual(EMPTY_TALLY);
});
