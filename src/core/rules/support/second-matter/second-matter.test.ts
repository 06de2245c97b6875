import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../../../config/defaults';
import { analyse, type Analysis } from '../../../analysis';
import { readRecipients } from '../../../recipients';
import type { ExampleMail } from '../../example';
import { exampleContext, exampleDraft } from '../../example-draft';
import { readClues } from './clues';
import { secondMatter } from './second-matter';

const FOOT = '\n\nAnna Bianchi\ntel. 0731 123456';

function read(mail: ExampleMail): Analysis {
  const context = exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY);
  const draft = exampleDraft(mail);
  return analyse(draft, readRecipients(draft, context.settings, context.directory), context);
}

function turnOf(text: string, subject = 'Segnalazione'): string | null {
  const analysis = read({ subject, text: `Buongiorno,\n\n${text}${FOOT}` });
  const turn = secondMatter(analysis, 'message');
  if (turn === null) return null;
  const { words } = analysis.said('body');
  return analysis.body.text.slice(words[turn.from]?.start, words[turn.to - 1]?.end);
}

test('finds another work that nothing announces', () => {
  expect(turnOf('Il cedolino di marzo esce senza detrazioni. La lampada votiva del loculo 18 non si rinnova.')).toBe(
    'La lampada votiva del loculo 18 non si rinnova',
  );
});

test('leaves alone what goes on with the same matter', () => {
  expect(turnOf('Il cedolino di marzo esce senza detrazioni. Ho provato anche con quello di aprile.')).toBeNull();
});

test('a message of one sentence has no turn, an answer has one', () => {
  const text = `Il badge del collega non viene letto.${FOOT}`;
  expect(readClues(read({ text }), false)).toEqual([]);
  const answer = read({ subject: 'R: [Ticket 118822] Avvisi TARI senza logo', text });
  expect(readClues(answer, true)).toHaveLength(1);
  expect(secondMatter(answer, 'ticket')).not.toBeNull();
});

test('what was said before counts as repeated', () => {
  const text = `Buongiorno,\n\nLa stampa degli avvisi esce bianca. La stampa degli avvisi di aprile invece va bene.${FOOT}`;
  const [turn] = readClues(read({ text }), false);
  expect(turn?.words.repeated).toBeGreaterThan(0.5);
});

test('a heap of sentences is read only at its beginning', () => {
  const text = 'La stampa degli avvisi esce senza il logo del Comune. '.repeat(2000);
  expect(readClues(read({ text }), false).length).toBeLessThanOrEqual(12);
});

test('what the subject names is the matter; of two that it joins only the one that was told of', () => {
  const text = 'Il cedolino di marzo esce senza detrazioni. La lampada votiva del loculo 18 non si rinnova.';
  expect(turnOf(text, 'Lampada votiva del loculo 18')).toBeNull();
  expect(turnOf(text, 'Cedolino senza detrazioni e lampada votiva da rinnovare')).not.toBeNull();
});

test('"e" may begin a turn, "è" does not', () => {
  const turns = (text: string) => readClues(read({ text: `Buongiorno,\n\n${text}${FOOT}` }), false).length;
  expect(turns('Il mandato numero dodici è fermo da ieri in stampa')).toBe(0);
  expect(turns('Il mandato numero dodici si ferma e la stampa resta bianca')).toBe(1);
});
