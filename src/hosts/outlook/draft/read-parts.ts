import { EMPTY_DRAFT, type Draft, type Mailbox } from '../../../core/draft/draft';
import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import type { ReadCall } from '../office/call-name';
import type { ItemReader } from './read-item';

/** A part of the message that is read by itself. */
export type Reading = Exclude<ReadCall, 'body type'>;

/** What could be read, with an empty value where it could not. */
export interface PartlyRead {
  readonly draft: Draft;
  readonly note: DraftNote;
  /** What failed, each with the failure. */
  readonly failures: ReadonlyMap<Reading, unknown>;
}

/** Recipients and note: all that it takes to know whether the mail is a support draft. */
export function readEnvelope(reader: ItemReader): Promise<PartlyRead> {
  const failures = new Map<Reading, unknown>();
  return Promise.all([
    attempt<readonly Mailbox[]>(failures, 'to', () => reader.recipients('to'), []),
    attempt<readonly Mailbox[]>(failures, 'cc', () => reader.recipients('cc'), []),
    attempt<readonly Mailbox[]>(failures, 'bcc', () => reader.recipients('bcc'), []),
    attempt(failures, 'note', reader.note, EMPTY_NOTE),
  ]).then(([to, cc, bcc, note]) => ({ draft: { ...EMPTY_DRAFT, to, cc, bcc }, note, failures }));
}

/** The rest of a support draft, what most depends on first, each part after the one before: the time may not reach for all. */
export function readContent(reader: ItemReader, { draft, note, failures }: PartlyRead): Promise<PartlyRead> {
  const all = new Map(failures);
  return attempt(all, 'subject', reader.subject, '').then((subject) =>
    attempt(all, 'body', reader.body, EMPTY_DRAFT.body).then((body) =>
      attempt(all, 'attachments', reader.attachments, null).then((attachments) =>
        attempt(all, 'from', reader.from, EMPTY_DRAFT.from).then((from) => ({
          draft: { ...draft, subject, body, attachments, from },
          note,
          failures: all,
        })),
      ),
    ),
  );
}

function attempt<Value>(
  failures: Map<Reading, unknown>,
  reading: Reading,
  read: () => Promise<Value>,
  otherwise: Value,
): Promise<Value> {
  return Promise.resolve()
    .then(read)
    .catch((failure: unknown) => {
      failures.set(reading, failure);
      return otherwise;
    });
}
