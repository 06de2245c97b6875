import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import { REQUEST_KINDS } from '../../../core/report';

/** The draft's note in `sessionData`, which pane and gate share. */
export const NOTE_KEY = 'ticket-in-regola.note';

/** The inverse of `readNoteText`. */
export function writeNoteText(note: DraftNote): string {
  return JSON.stringify(note);
}

/** Whatever cannot be read counts as not said. Never throws. */
export function readNoteText(text: unknown): DraftNote {
  try {
    const json: unknown = JSON.parse(String(text));
    if (typeof json !== 'object' || json === null) return EMPTY_NOTE;
    const { declared, dismissed, kind } = json as Readonly<Record<string, unknown>>;
    return {
      declared: declared === 'support' || declared === 'ordinary' ? declared : null,
      dismissed: Array.isArray(dismissed) ? dismissed.filter((mark) => typeof mark === 'string') : [],
      kind: REQUEST_KINDS.find((one) => one === kind) ?? null,
    };
  } catch {
    return EMPTY_NOTE;
  }
}
