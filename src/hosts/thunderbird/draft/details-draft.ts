import type { Attachment, Body, Draft } from '../../../core/draft/draft';
import { toMailbox, toMailboxes } from './mailbox';

/** What Thunderbird tells of a message that is being written, as the draft that pane and gate judge. */
export function toDraft(details: Thunderbird.ComposeDetails, attachments: readonly Attachment[] | null): Draft {
  return {
    from: toMailbox(details.from),
    ...recipientsOf(details),
    subject: details.subject ?? '',
    body: bodyOf(details),
    attachments,
    // Which mail is answered, only an add-on that may read all mail is told: the core looks at subject and quoted text.
    ...(details.type === 'reply' ? { answers: {} } : {}),
  };
}

export function recipientsOf(details: Thunderbird.ComposeDetails): Pick<Draft, 'to' | 'cc' | 'bcc'> {
  return { to: toMailboxes(details.to), cc: toMailboxes(details.cc), bcc: toMailboxes(details.bcc) };
}

function bodyOf({ isPlainText, body, plainTextBody }: Thunderbird.ComposeDetails): Body {
  return isPlainText === true
    ? { format: 'text', text: plainTextBody ?? '' }
    : { format: 'html', html: body ?? plainTextBody ?? '' };
}

/** What is listed below the message: images within the text are no attachments to Thunderbird, the body has them. */
export function toAttachments(listed: readonly Thunderbird.ComposeAttachment[]): readonly Attachment[] {
  return listed.map(({ name, size }) => ({ name: name ?? '', size: size ?? 0, inline: false }));
}
