import fc from './support/seeded-fast-check';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../src/config/defaults';
import { check } from '../src/core/check';
import type { CheckContext } from '../src/core/context';
import type { Draft } from '../src/core/draft/draft';
import { EMPTY_NOTE } from '../src/core/draft/draft-note';
import { hostileDraft } from './hostile/hostile-draft';

const CONTEXT: CheckContext = {
  settings: DEFAULT_SETTINGS,
  directory: DEMO_DIRECTORY,
  sender: {
    name: 'Anna Bianchi',
    phone: '0731 123456',
    entities: ['Comune di Alfa', 'Unione Valle Esempio'],
    availability: null,
  },
  note: { ...EMPTY_NOTE, declared: 'support' },
};

/** Ranges must lie in the text they are of, or an editor that marks them would fail. */
function expectSoundRanges(draft: Draft): void {
  const report = check(draft, CONTEXT);
  for (const { range, part } of report.findings) {
    if (range === null) continue;
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeGreaterThanOrEqual(range.start);
    if (part === 'subject') expect(range.end).toBeLessThanOrEqual(draft.subject.length);
  }
  expect(report.required.met).toBeLessThanOrEqual(report.required.total);
}

test('10,000 hostile drafts are judged without an exception', () => {
  fc.assert(fc.property(hostileDraft(), expectSoundRanges), { numRuns: 10_000, seed: 20240705 });
}, 300_000);

test('the same draft is judged the same', () => {
  fc.assert(
    fc.property(hostileDraft(), (draft) => {
      expect(check(draft, CONTEXT)).toEqual(check(draft, CONTEXT));
    }),
    { numRuns: 200 },
  );
});
