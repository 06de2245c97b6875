import { countDecision, EMPTY_TALLY, readDecision, readTally } from './gate-tally';

test('decisions are counted by action and by rule, a rule once for each', () => {
  const first = countDecision(EMPTY_TALLY, { action: 'block', rules: ['subject-missing', 'subject-missing'] });
  const second = countDecision(first, { action: 'ask', rules: ['subject-missing', 'insistence'] });
  const third = countDecision(second, { action: 'send', rules: [] });
  expect(third).toEqual({
    counts: { block: 1, ask: 1, send: 1 },
    rules: { 'subject-missing': 2, insistence: 1 },
    last: { action: 'send', rules: [] },
  });
  expect(second.last).toEqual({ action: 'ask', rules: ['subject-missing', 'insistence'] });
});

test('a tally survives its way through JSON', () => {
  const tally = countDecision(EMPTY_TALLY, { action: 'block', rules: ['signature-phone'] });
  expect(readTally(JSON.parse(JSON.stringify(tally)))).toEqual(tally);
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['text', 'block'],
  ['counts that are none', { counts: { block: -1, ask: '3', send: 0.5 }, rules: 7, last: [] }],
  ['an unknown action', { last: { action: 'explode', rules: ['insistence'] } }],
])('%s counts as nothing', (_what, kept) => {
  expect(readTally(kept)).toEqual(EMPTY_TALLY);
});

test('whatever is no rule’s id is left out: words of a mail cannot come in', () => {
  expect(readTally({ rules: { 'anna@comune.example': 3, insistence: 2 } }).rules).toEqual({ insistence: 2 });
  expect(readDecision('ask', ['Mario Rossi', 'insistence', 4, 'insistence'])).toEqual({
    action: 'ask',
    rules: ['insistence'],
  });
});
