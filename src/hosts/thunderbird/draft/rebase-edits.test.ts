import type { Body } from '../../../core/draft/draft';
import type { Edit } from '../../../core/edits/edit';
import { rebaseEdits } from './rebase-edits';

const text = (words: string): Body => ({ format: 'text', text: words });

const JUDGED = text('Buongiorno\nnon stampa\nMaria Rossi');
const END = 'Buongiorno\nnon stampa\nMaria Rossi'.length;

const insertAfter = (after: number): Edit => ({ type: 'insert-line', after, line: 'Tel. 0731' });

test.each([
  ['typed above', text('Buongiorno a voi\nnon stampa\nMaria Rossi'), END + 6],
  ['deleted above', text('non stampa\nMaria Rossi'), END - 11],
  ['typed below', text('Buongiorno\nnon stampa\nMaria Rossi\nUfficio'), END],
  ['nothing', text('Buongiorno\nnon stampa\nMaria Rossi'), END],
])('%s: the line goes where it was to go', (_, now, after) => {
  expect(rebaseEdits([insertAfter(END)], JUDGED, now)).toEqual([insertAfter(after)]);
});

test('typed below an edit near the start leaves it where it is', () => {
  expect(rebaseEdits([insertAfter(10)], JUDGED, text('Buongiorno\nnon stampa nulla\nMaria Rossi'))).toEqual([
    insertAfter(10),
  ]);
});

test('a line that is taken away is looked for where it has moved to', () => {
  const remove: Edit = { type: 'remove-line', near: 22, line: 'Maria Rossi' };
  expect(rebaseEdits([remove], JUDGED, text('Salve\nnon stampa\nMaria Rossi'))).toEqual([{ ...remove, near: 17 }]);
});

test('other edits, and several of the text, are left alone', () => {
  const now = text('Salve\nnon stampa\nMaria Rossi');
  const subject: Edit = { type: 'replace-subject', from: 'a', to: 'b' };
  expect(rebaseEdits([subject], JUDGED, now)).toEqual([subject]);
  expect(rebaseEdits([insertAfter(END), insertAfter(10)], JUDGED, now)).toEqual([insertAfter(END), insertAfter(10)]);
});
