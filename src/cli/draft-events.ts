import type { SenderProfile } from '../core/context';
import type { Draft } from '../core/draft/draft';
import type { DraftNote } from '../core/draft/draft-note';
import type { MailNoteText } from '../locales/texts/cli-texts';

/** A draft of a file, ready to be checked. */
export interface FoundDraft {
  readonly kind: 'draft';
  /** As the report names it: the line's id, the file's name, `-`. */
  readonly id: string;
  readonly draft: Draft;
  readonly note: DraftNote;
  /** The draft's own; absent where it brings none. */
  readonly sender?: SenderProfile;
}

/** A reason why a file or a line is no draft. */
export interface Complaint {
  /** As in a remark; with line and column for what is wrong with a line. */
  readonly place: string;
  readonly reason: string;
}

/** What a file turns out to hold, piece by piece; `place` is the file as it was named, with the line where there are lines. */
export type DraftEvent =
  | FoundDraft
  | { readonly kind: 'remark'; readonly place: string; readonly remark: MailNoteText }
  | { readonly kind: 'unreadable'; readonly complaints: readonly Complaint[] };
