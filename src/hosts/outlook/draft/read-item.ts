import type { Attachment, Body, Mailbox, RecipientField } from '../../../core/draft/draft';
import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import type { CallName } from '../office/call-name';
import type { OfficeCalls, StartCall } from '../office/office-call';
import { OfficeFailure } from '../office/office-failure';
import { NOTE_KEY, readNoteText } from './note-text';

/** The parts of a composed message, each by a call of its own (the body by two). */
export interface ItemReader {
  readonly recipients: (field: RecipientField) => Promise<readonly Mailbox[]>;
  readonly subject: () => Promise<string>;
  /** In the form that the writer composes in. */
  readonly body: () => Promise<Body>;
  readonly attachments: () => Promise<readonly Attachment[]>;
  readonly from: () => Promise<Mailbox>;
  /** Empty where the draft has none yet, and where this Outlook cannot keep one. */
  readonly note: () => Promise<DraftNote>;
}

/** The session's data have no entry of this name; this Outlook keeps none. */
const NO_NOTE: readonly (number | null)[] = [9050, 5000];

/** Reads a message through the calls given. Promises and no `async`, as classic Outlook's script runtime wants it. */
export function itemReader(item: Office.MessageCompose, { call }: OfficeCalls): ItemReader {
  return {
    recipients: (field) =>
      call<Office.EmailAddressDetails[]>(field, (done) => {
        item[field].getAsync(done);
      }).then((list) => list.map(toMailbox)),
    subject: () =>
      call('subject', (done) => {
        item.subject.getAsync(done);
      }),
    body: () =>
      readFormat(item, call).then((format) =>
        call<string>('body', (done) => {
          item.body.getAsync(format, done);
        }).then((words) => (format === 'text' ? { format: 'text', text: words } : { format: 'html', html: words })),
      ),
    attachments: () =>
      callIfThere<Office.AttachmentDetailsCompose[]>(call, 'attachments', has(item, 'getAttachmentsAsync'), (done) => {
        item.getAttachmentsAsync(done);
      }).then((list) => list.map(toAttachment)),
    from: () =>
      callIfThere<Office.EmailAddressDetails>(call, 'from', has(item, 'from'), (done) => {
        item.from.getAsync(done);
      }).then(toMailbox),
    note: () =>
      callIfThere<string>(call, 'note', has(item, 'sessionData'), (done) => {
        item.sessionData.getAsync(NOTE_KEY, done);
      }).then(readNoteText, (failure: unknown) => {
        if (failure instanceof OfficeFailure && (NO_NOTE.includes(failure.code) || failure.kind === 'missing')) {
          return EMPTY_NOTE;
        }
        throw failure;
      }),
  };
}

/** `html` where the host does not say: every host can give it. */
function readFormat(item: Office.MessageCompose, call: OfficeCalls['call']): Promise<'text' | 'html'> {
  return call<string>('body type', (done) => {
    item.body.getTypeAsync(done as (result: Office.AsyncResult<Office.CoercionType>) => void);
  }).then(
    (format) => (format === 'text' ? 'text' : 'html'),
    () => 'html',
  );
}

/** Older Outlooks lack some parts. */
function has(item: Partial<Office.MessageCompose>, part: 'getAttachmentsAsync' | 'from' | 'sessionData'): boolean {
  return item[part] !== undefined;
}

function callIfThere<Value>(
  call: OfficeCalls['call'],
  name: CallName,
  there: boolean,
  start: StartCall<Value>,
): Promise<Value> {
  return there ? call(name, start) : Promise.reject(new OfficeFailure(name, 'missing'));
}

/** What hosts leave out of an address or an attachment, whatever the types say. */
type Loose<Shape> = { readonly [Key in keyof Shape]?: Shape[Key] | null };

function toMailbox({
  emailAddress,
  displayName,
}: Loose<Pick<Office.EmailAddressDetails, 'emailAddress' | 'displayName'>>): Mailbox {
  const address = emailAddress ?? '';
  return typeof displayName === 'string' && displayName !== '' && displayName !== address
    ? { name: displayName, address }
    : { address };
}

function toAttachment(
  details: Loose<Office.AttachmentDetailsCompose> & { readonly contentType?: unknown },
): Attachment {
  const { contentType } = details;
  const type = typeof contentType === 'string' ? (contentType.split(';')[0] ?? '').trim().toLowerCase() : '';
  const attachment = { name: details.name ?? '', size: details.size ?? 0, inline: details.isInline === true };
  return type === '' ? attachment : { ...attachment, type };
}
