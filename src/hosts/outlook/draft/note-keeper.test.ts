import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import { createNoteKeeper } from './note-keeper';

const DECLARED: DraftNote = { ...EMPTY_NOTE, declared: 'support' };
const OTHER: DraftNote = { ...EMPTY_NOTE, kind: 'training' };

test('what Outlook has is what holds, and still holds when it cannot be read', () => {
  const notes = createNoteKeeper(() => Promise.resolve());
  expect(notes.current(null)).toEqual(EMPTY_NOTE);
  expect(notes.current(DECLARED)).toEqual(DECLARED);
  expect(notes.current(null)).toEqual(DECLARED);
});

test('what Outlook refused holds in the pane, and is given to it again', async () => {
  const given: DraftNote[] = [];
  let works = false;
  const notes = createNoteKeeper((note) => {
    given.push(note);
    return works ? Promise.resolve() : Promise.reject(new Error('refused'));
  });
  await expect(notes.write(DECLARED)).rejects.toThrow('refused');
  expect(notes.current(EMPTY_NOTE)).toEqual(DECLARED);
  await notes.catchUp();
  expect(notes.current(EMPTY_NOTE)).toEqual(DECLARED);
  works = true;
  await notes.catchUp();
  await notes.catchUp();
  expect(given).toEqual([DECLARED, DECLARED, DECLARED]);
  expect(notes.current(OTHER)).toEqual(OTHER);
});

test('an Outlook that keeps nothing leaves the note to the pane', async () => {
  const notes = createNoteKeeper(null);
  await notes.write(DECLARED);
  await notes.catchUp();
  expect(notes.current(EMPTY_NOTE)).toEqual(DECLARED);
});
