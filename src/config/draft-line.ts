import * as v from 'valibot';
import type { SenderProfile } from '../core/context';
import type { Body, Draft } from '../core/draft/draft';
import { EMPTY_NOTE, type DraftNote } from '../core/draft/draft-note';
import type { Reading } from './fault';
import { byteCount, flag, listOf, objectOf, text } from './fields';
import { readWithSchema, STRICT } from './read';
import { senderSchema } from './sender-schema';
import { toSenderProfile } from './sender';

const mailbox = objectOf({ name: v.exactOptional(text), address: text });

const attachment = objectOf({
  name: v.exactOptional(text),
  size: v.exactOptional(byteCount),
  type: v.exactOptional(text),
  inline: v.exactOptional(flag),
});

const draftLineSchema = objectOf({
  id: v.exactOptional(text),
  from: v.exactOptional(mailbox),
  to: v.exactOptional(listOf(mailbox)),
  cc: v.exactOptional(listOf(mailbox)),
  bcc: v.exactOptional(listOf(mailbox)),
  subject: v.exactOptional(text),
  text: v.exactOptional(text),
  html: v.exactOptional(text),
  attachments: v.exactOptional(listOf(attachment)),
  replyTo: v.exactOptional(objectOf({ subject: v.exactOptional(text), from: v.exactOptional(text) })),
  sender: v.exactOptional(senderSchema),
  support: v.exactOptional(flag),
});

type DraftFields = v.InferOutput<typeof draftLineSchema>;

/** One line of a `.jsonl` file. */
export interface DraftLine {
  /** Absent where the line has none. */
  readonly id?: string;
  readonly draft: Draft;
  /** Takes the place of the command's `--sender`; absent where the line has none. */
  readonly sender?: SenderProfile;
  readonly note: DraftNote;
}

/** Reads one parsed line of a `.jsonl` file of drafts. Unknown keys are faults; absent ones are empty. */
export function readDraftLine(json: unknown): Reading<DraftLine> {
  const reading = readWithSchema(draftLineSchema, json, STRICT);
  if (!reading.ok) return reading;
  const { id, sender, support } = reading.value;
  const value: DraftLine = {
    ...(id === undefined ? {} : { id }),
    draft: toDraft(reading.value),
    ...(sender === undefined ? {} : { sender: toSenderProfile(sender) }),
    note: support === true ? { ...EMPTY_NOTE, declared: 'support' } : EMPTY_NOTE,
  };
  return { ok: true, value };
}

function toDraft(fields: DraftFields): Draft {
  const { from = { address: '' }, to = [], cc = [], bcc = [], subject = '', replyTo } = fields;
  const attachments = (fields.attachments ?? []).map(({ name = '', size = 0, inline = false, ...rest }) => {
    return { name, size, inline, ...rest };
  });
  return { from, to, cc, bcc, subject, body: toBody(fields), attachments, ...(replyTo ? { answers: replyTo } : {}) };
}

function toBody({ text: plain = '', html }: DraftFields): Body {
  return html === undefined ? { format: 'text', text: plain } : { format: 'html', html };
}
