import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../config/defaults';
import { check } from '../../core/check';
import { EMPTY_PROFILE } from '../../core/context';
import { EMPTY_NOTE } from '../../core/draft/draft-note';
import { toDraft } from './draft/to-draft';
import type { SampleId } from './samples';
import { SAMPLE_IDS, isSampleId, sampleDraft } from './samples';

function report(id: SampleId) {
  const context = {
    settings: DEFAULT_SETTINGS,
    directory: DEMO_DIRECTORY,
    sender: EMPTY_PROFILE,
    note: EMPTY_NOTE,
  };
  return check(toDraft(sampleDraft(id)), context);
}

test('each sample is what its name says', () => {
  expect(report('generic')).toMatchObject({ support: true, sendable: false });
  expect(report('halfway')).toMatchObject({ support: true, sendable: false });
  expect(report('ready')).toMatchObject({ support: true, sendable: true, findings: [] });
  expect(report('robot')).toMatchObject({ support: true, sendable: true });
  expect(report('ordinary')).toMatchObject({ support: false });
  expect(report('generic').findings.length).toBeGreaterThan(report('halfway').findings.length);
});

test('ids are told from other text', () => {
  expect(SAMPLE_IDS.every(isSampleId)).toBe(true);
  expect(isSampleId('')).toBe(false);
});
