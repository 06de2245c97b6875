import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import { createNoteKeeper } from './note-keeper';

const settled = () => new Promise((resolve) => setTimeout(resolve));
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
  notes.catchUp();
  await settled();
  expect(notes.current(EMPTY_NOTE)).toEqual(DECLARED);
  works = true;
  notes.catchUp();
  await settled();
  notes.catchUp();
  expect(given).toEqual([DECLARED, DECLARED, DECLARED]);
});

test('a reading that began before Outlook took the note does not bring the old one back', async () => {
  const notes = createNoteKeeper(() => Promise.resolve());
  await notes.write(DECLARED);
  expect(notes.current(EMPTY_NOTE)).toEqual(DECLARED);
  expect(notes.current(OTHER)).toEqual(OTHER);
});

test('while Outlook is taking a note it is not given another time', () => {
  let times = 0;
  const notes = createNoteKeeper(() => {
    times++;
    return new Promise(() => undefined);
  });
  void notes.write(DECLARED);
  notes.catchUp();
  expect(times).toBe(1);
  expect(notes.current(null)).toEqual(DECLARED);
});

test('an Outlook that keeps nothing leaves the note to the pane', async () => {
  const notes = createNoteKeeper(null);
  await notes.write(DECLARED);
  notes.catchUp();
  expect(notes.current(EMPTY_NOTE)).toEqual(DECLARED);
});
