import type { JudgedFinding } from '../../../core/report';
import { findings } from '../../../locales/it/findings';
import { thunderbird } from '../../../locales/it/thunderbird';
import { readHeldBack } from '../store/held-back';
import { heldBackLines } from './held-back-lines';

const LOCALE = { findings, thunderbird };

const finding = (severity: 'error' | 'warning'): JudgedFinding => ({
  rule: 'subject-missing',
  severity,
  part: 'subject',
  message: { rule: 'subject-missing', key: 'empty', data: {} },
  range: null,
  fingerprint: '',
  dismissed: false,
});

test('up to four are told one by one', () => {
  const lines = heldBackLines(LOCALE, [finding('error'), finding('warning')]);
  expect(lines).toEqual([
    { severity: 'error', text: 'Manca l’oggetto' },
    { severity: 'warning', text: 'Manca l’oggetto' },
  ]);
  expect(heldBackLines(LOCALE, Array(4).fill(finding('error')) as JudgedFinding[])).toHaveLength(4);
});

test('of more, three and how many there are besides', () => {
  const lines = heldBackLines(LOCALE, Array(6).fill(finding('error')) as JudgedFinding[]);
  expect(lines).toHaveLength(4);
  expect(lines[3]).toEqual({ severity: 'error', text: 'e altri 3 punti' });
});

test('what is kept reads the same, and anything else is nothing', () => {
  const heldBack = { action: 'ask', mark: 'ab', attempt: 5, lines: heldBackLines(LOCALE, [finding('warning')]) };
  expect(readHeldBack(JSON.parse(JSON.stringify(heldBack)))).toEqual(heldBack);
  expect(readHeldBack({ ...heldBack, lines: [{ severity: 'fatal', text: 'x' }, null] })).toEqual({
    ...heldBack,
    lines: [],
  });
  for (const other of [null, undefined, 'ask', [], { ...heldBack, action: 'send' }, { ...heldBack, mark: 1 }]) {
    expect(readHeldBack(other)).toBeNull();
  }
});
