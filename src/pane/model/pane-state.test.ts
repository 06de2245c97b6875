import type { Draft } from '../../core/draft/draft';
import { EMPTY_NOTE } from '../../core/draft/draft-note';
import type { Report } from '../../core/report';
import type { Snapshot } from '../draft-port';
import { paneState } from './pane-state';

const draft: Draft = {
  from: { address: 'anna@comune.example' },
  to: [],
  cc: [],
  bcc: [],
  subject: ' ',
  body: { format: 'text', text: 'Anna Bianchi' },
  attachments: [],
};

function snapshotOf(changes: Partial<Draft> = {}): Snapshot {
  return { state: 'draft', draft: { ...draft, ...changes }, note: EMPTY_NOTE };
}

function report(supportReason: Report['supportReason']): Report {
  const support = supportReason !== 'ordinary' && supportReason !== 'released';
  const routing = { addressed: [], suggestions: [] };
  return {
    support,
    supportReason,
    sendable: true,
    kind: 'anomaly',
    routing,
    findings: [],
    passed: [],
    required: { met: 0, total: 0 },
  };
}

test.each([
  ['reading', null, null],
  ['none', { state: 'none' }, null],
  ['unreadable', { state: 'unreadable', reason: 'timeout' }, null],
  ['empty', snapshotOf(), report('ordinary')],
  ['ordinary', snapshotOf({ subject: 'Riunione' }), report('ordinary')],
  ['ordinary', snapshotOf({ to: [{ address: 'sindaco@comune.example' }] }), report('ordinary')],
  ['released', snapshotOf(), report('released')],
  ['support', snapshotOf(), report('declared')],
] as const)('%s', (state, snapshot, checked) => {
  expect(paneState(snapshot, checked)).toBe(state);
});
