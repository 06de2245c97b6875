import type { RecipientField } from '../../../core/draft/draft';

/** A part of a message that one call gives (the body needs two). */
export type ReadCall = RecipientField | 'subject' | 'body type' | 'body' | 'attachments' | 'from' | 'note';

/** A call of the pane's that changes something: in the message, in the draft's note, in the person's settings. */
export type WriteCall = `${RecipientField | 'subject' | 'body' | 'note'} write` | 'settings write';

/** A call of the pane's that takes as long as a file is large. */
export type UploadCall = 'attachment upload';

/** A call of the pane's on which nothing waits: without its answer the pane does all the same. */
export type AsideCall = 'context' | `${'context' | 'item' | 'recipients' | 'attachments' | 'theme'} event`;

/** A call of the pane's that opens something beside the message. */
export type OpenCall = 'new mail';

/** A call about the bar above a draft that became a support request. */
export type NoticeCall = 'notice mark' | 'notice' | 'plain notice' | 'notice removal' | 'notice mark write';

/**
 * Every call to Office that the add-in makes, by the name that its failures bear. The tests of faults have a row for each: the
 * compiler holds them to this list, and this list to the sources.
 */
export type CallName = ReadCall | WriteCall | UploadCall | AsideCall | OpenCall | NoticeCall;
