import type { Mailbox, RecipientField } from '../draft/draft';

/**
 * One change to a draft, as data: a host port applies it, the command line only names it. Each says what it expects to find, so
 * that it does nothing to a draft that changed meanwhile, and each has an inverse that leaves later typing alone.
 */
export type Edit =
  | {
      readonly type: 'add-recipient';
      readonly field: RecipientField;
      readonly mailbox: Mailbox;
      readonly index: number;
    }
  | { readonly type: 'remove-recipient'; readonly field: RecipientField; readonly address: string }
  | { readonly type: 'replace-subject'; readonly from: string; readonly to: string }
  /** Adds `line` as a line of its own after the line of the body's text (as read) that ends at `after`; 0 puts it first. */
  | { readonly type: 'insert-line'; readonly after: number; readonly line: string }
  /** Takes away the line that reads `line`, the one nearest to `near` (an offset in the body's text as read). */
  | { readonly type: 'remove-line'; readonly near: number; readonly line: string }
  /**
   * Replaces words within a line of the body's text: `from`, as read, of several places the one that begins nearest to `near` (an
   * offset in the text). Neither `from` nor `to` may be empty: who strikes a word names its neighbour too.
   */
  | { readonly type: 'replace-text'; readonly near: number; readonly from: string; readonly to: string };
