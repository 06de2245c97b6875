import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';

/** What the writer decided about the draft, whether or not Outlook keeps it. */
export interface NoteKeeper {
  /** The note that holds. @param read what Outlook has, `null` where it cannot be read now */
  readonly current: (read: DraftNote | null) => DraftNote;
  /** Holds at once; rejects where Outlook does not keep it. */
  readonly write: (note: DraftNote) => Promise<void>;
  /** Gives Outlook what it did not take before, so that the gate knows it too. Never rejects. */
  readonly catchUp: () => Promise<void>;
}

/** @param keep lets Outlook keep a note with the draft; `null` for one that cannot: then it holds as long as the pane */
export function createNoteKeeper(keep: ((note: DraftNote) => Promise<void>) | null): NoteKeeper {
  let known = EMPTY_NOTE;
  let own: DraftNote | null = null;
  let refused = false;

  async function give(note: DraftNote): Promise<void> {
    if (keep === null) return;
    refused = true;
    await keep(note);
    refused = false;
    if (own === note) own = null;
  }

  return {
    current: (read) => {
      if (own === null && read !== null) known = read;
      return own ?? known;
    },
    write: (note) => {
      own = note;
      known = note;
      return give(note);
    },
    catchUp: async () => {
      if (own !== null && refused) await give(own).catch(() => undefined);
    },
  };
}
