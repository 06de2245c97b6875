import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';

/** What the writer decided about the draft, whether or not Outlook keeps it. */
export interface NoteKeeper {
  /** The note that holds. @param read what Outlook has, `null` where it cannot be read now */
  readonly current: (read: DraftNote | null) => DraftNote;
  /** Holds at once; rejects where Outlook does not keep it. */
  readonly write: (note: DraftNote) => Promise<void>;
  /** Gives Outlook what it did not take before, so that the gate knows it too. */
  readonly catchUp: () => void;
}

/** @param keep lets Outlook keep a note with the draft; `null` for one that cannot: then it holds as long as the pane */
export function createNoteKeeper(keep: ((note: DraftNote) => Promise<void>) | null): NoteKeeper {
  let known = EMPTY_NOTE;
  let own: DraftNote | null = null;
  let state: 'idle' | 'giving' | 'refused' | 'given' = 'idle';

  async function give(note: DraftNote): Promise<void> {
    if (keep === null) return;
    state = 'giving';
    try {
      await keep(note);
      if (own === note) state = 'given';
    } catch (failure) {
      if (own === note) state = 'refused';
      throw failure;
    }
  }

  return {
    current: (read) => {
      if (own === null && read !== null) known = read;
      const holds = own ?? known;
      if (state === 'given') {
        // The reading that is just over may have begun before; the next one has not.
        known = holds;
        own = null;
        state = 'idle';
      }
      return holds;
    },
    write: (note) => {
      own = note;
      known = note;
      return give(note);
    },
    catchUp: () => {
      if (own !== null && state === 'refused') give(own).catch(() => undefined);
    },
  };
}
