/** A mailbox as a header names it. `address` may be empty while the writer is still typing it. */
export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  /** Bytes of the decoded content. */
  readonly size: number;
  /** Media type, lower case, without parameters; absent where the host does not tell. */
  readonly type?: string;
  /** Shown inside the body (an image pasted or part of a signature) rather than listed below it. */
  readonly inline: boolean;
}

/** The body in the form the writer composes it: the other form is the mail program's affair. */
export type Body =
  { readonly format: 'text'; readonly text: string } | { readonly format: 'html'; readonly html: string };

/** The mail that the draft answers, as far as the host or its headers tell. */
export interface AnsweredMail {
  readonly subject?: string;
  readonly from?: string;
}

/** Everything that is judged, read from a host at one moment. Plain data: it can cross a message port or a file. */
export interface Draft {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly body: Body;
  /** `null` where the host cannot list them: then no rule about attachments may speak. */
  readonly attachments: readonly Attachment[] | null;
  readonly answers?: AnsweredMail;
}

/** A draft of which nothing is known: what a host starts from where it reads only some parts. */
export const EMPTY_DRAFT: Draft = {
  from: { address: '' },
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  body: { format: 'text', text: '' },
  attachments: null,
};

export type RecipientField = 'to' | 'cc' | 'bcc';

export const RECIPIENT_FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** To, Cc and Bcc together, in that order. */
export function allRecipients(draft: Draft): readonly Mailbox[] {
  return [...draft.to, ...draft.cc, ...draft.bcc];
}
