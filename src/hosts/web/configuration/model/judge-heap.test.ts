import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../../config/defaults';
import type { Mode } from '../../../../core/context';
import { toDraft } from '../../draft/to-draft';
import { sampleDraft } from '../../samples';
import { judgeHeap } from './judge-heap';

const MAILS = [
  { name: 'generic.eml', draft: toDraft(sampleDraft('generic')) },
  { name: 'ready.eml', draft: toDraft(sampleDraft('ready')) },
  { name: 'ordinary.eml', draft: toDraft(sampleDraft('ordinary')) },
  { name: 'nothing.eml', draft: null },
];
const ENFORCED = { block: 1, ask: 0, send: 1, ordinary: 1, unreadable: 1 };

function judged(mode: Mode) {
  return judgeHeap(MAILS, { ...DEFAULT_SETTINGS, mode }, DEMO_DIRECTORY);
}

test.each(['observe', 'advise', 'enforce'] as const)(
  'with %s chosen it tells all the same what enforce does',
  (mode) => {
    const { fates, rules, mails } = judged(mode);
    expect(fates).toEqual(ENFORCED);
    expect(mails.map(({ fate }) => fate)).toEqual(['block', 'send', 'ordinary', 'unreadable']);
    expect(rules).toContainEqual({ rule: 'subject-generic', mails: 1 });
  },
);

test('the mode that is chosen is counted beside', () => {
  expect(judged('observe').chosen).toEqual({ ...ENFORCED, block: 0, send: 2 });
  expect(judged('advise').chosen).toEqual({ ...ENFORCED, block: 0, ask: 1 });
  expect(judged('enforce').chosen).toEqual(ENFORCED);
});
