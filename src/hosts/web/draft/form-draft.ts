import type { AnsweredMail, Mailbox } from '../../../core/draft/draft';
import type { DraftNote } from '../../../core/draft/draft-note';
import { EMPTY_NOTE } from '../../../core/draft/draft-note';

/** A file of the form; images in the body are not among these, they live in its html as `data:` addresses. */
export interface FormFile {
  /** Unique within the page's life, to tell two files of one name apart. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content: Blob;
}

/** What the page's form holds: a draft that can be kept, sent on and put back. */
export interface FormDraft {
  /** Changes with every new or opened draft, so that nothing of one is undone in another. */
  readonly id: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** Sanitised; images as `data:` addresses. */
  readonly html: string;
  readonly files: readonly FormFile[];
  readonly answers: AnsweredMail | null;
  readonly note: DraftNote;
}

/** A draft with nothing in it, under an id of its own. */
export function emptyFormDraft(from: Mailbox = { address: '' }): FormDraft {
  return {
    id: newId(),
    from,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '',
    files: [],
    answers: null,
    note: EMPTY_NOTE,
  };
}

/** An id for a draft or a file. `crypto.randomUUID` is missing where a page comes by plain http from another computer. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((number) => number.toString(36)).join('');
}

/** True where losing the draft would lose work. */
export function holdsWork(draft: FormDraft): boolean {
  const recipients = draft.to.length + draft.cc.length + draft.bcc.length;
  const text = draft.html.replace(/<[^>]*>/g, '').replace(/&nbsp;/g, ' ');
  return (
    recipients > 0 ||
    draft.subject.trim() !== '' ||
    text.trim() !== '' ||
    draft.files.length > 0 ||
    draft.html.includes('<img')
  );
}
