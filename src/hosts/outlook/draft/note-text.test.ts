import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import { readNoteText, writeNoteText } from './note-text';

test('what was written is read', () => {
  const note: DraftNote = { declared: 'support', dismissed: ['a1', 'b2'], kind: 'training' };
  expect(readNoteText(writeNoteText(note))).toEqual(note);
});

test.each([[undefined], [''], ['null'], ['7'], ['{'], ['{"declared":"x","dismissed":"y","kind":3}'], ['[]']])(
  'a damaged note is an empty one: %j',
  (text) => {
    expect(readNoteText(text)).toEqual(EMPTY_NOTE);
  },
);
