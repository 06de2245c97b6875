import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../../config/defaults';
import type { Mode } from '../../../../core/context';
import type { Draft } from '../../../../core/draft/draft';
import { toDraft } from '../../draft/to-draft';
import { sampleDraft } from '../../samples/sample-draft';
import type { SampleId } from '../../samples/sample-mails';
import { judgeHeap } from './judge-heap';

function sample(id: SampleId): Draft | null {
  const form = sampleDraft(id, { settings: DEFAULT_SETTINGS, directory: DEMO_DIRECTORY });
  return form === null ? null : toDraft(form);
}

const MAILS = [
  { name: 'generic.eml', draft: sample('generic') },
  { name: 'ready.eml', draft: sample('ready') },
  { name: 'ordinary.eml', draft: sample('ordinary') },
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
