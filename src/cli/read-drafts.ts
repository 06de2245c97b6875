import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { describeFault } from '../config/describe-fault';
import { readDraftLine } from '../config/draft-line';
import { readJsonText } from '../config/json-text';
import { EMPTY_NOTE } from '../core/draft/draft-note';
import type { Locale } from '../locales/locale';
import type { UnreadableText } from '../locales/texts/cli-texts';
import type { DraftEvent } from './draft-events';
import { fileFault } from './file-fault';
import { readLines } from './lines';
import { decodeText } from './mail/charset';
import { readMail } from './mail/read-mail';
import { STANDARD_INPUT } from './read-input';

/** That of JSON (RFC 8259 § 8.1). */
const JSON_CHARSET = 'UTF-8';

/** The drafts of a file (`.jsonl`: one a line; any other: a mail; `-`: a mail on `input`), as they are read. Never rejects. */
export async function* readDrafts(
  file: string,
  input: AsyncIterable<Buffer>,
  locale: Locale,
): AsyncGenerator<DraftEvent> {
  try {
    if (file === STANDARD_INPUT) yield* readMailDraft(file, file, input, locale);
    else if (/\.jsonl$/i.test(file)) yield* readDraftLines(file, createReadStream(file), locale);
    else yield* readMailDraft(file, basename(file), createReadStream(file), locale);
  } catch (error) {
    yield unreadable(file, fileFault(error), locale);
  }
}

async function* readMailDraft(
  place: string,
  id: string,
  source: AsyncIterable<Buffer>,
  locale: Locale,
): AsyncGenerator<DraftEvent> {
  const reading = await readMail(source);
  if (!reading.ok) {
    yield unreadable(place, reading.reason, locale);
    return;
  }
  for (const remark of reading.notes) yield { kind: 'remark', place, remark };
  yield { kind: 'draft', id, draft: reading.draft, note: EMPTY_NOTE };
}

async function* readDraftLines(
  file: string,
  source: AsyncIterable<Buffer>,
  locale: Locale,
): AsyncGenerator<DraftEvent> {
  let number = 0;
  let isEmpty = true;
  for await (const line of readLines(source)) {
    number += 1;
    const { text, note } = decodeText(line, JSON_CHARSET);
    if (text.trim() === '') continue;
    isEmpty = false;
    if (note !== null) yield { kind: 'remark', place: `${file}:${number}`, remark: note };
    yield* readLineDraft(file, number, text, locale);
  }
  if (isEmpty) yield unreadable(file, 'empty', locale);
}

function* readLineDraft(file: string, number: number, text: string, locale: Locale): Generator<DraftEvent> {
  const reading = readJsonText(text, readDraftLine);
  if (reading.ok) {
    yield { kind: 'draft', id: `${basename(file)}:${number}`, ...reading.value };
    return;
  }
  const complaints = reading.faults.map((fault) => ({
    place: `${file}:${number}:${fault.position.column}`,
    reason: describeFault(locale.config, fault),
  }));
  yield { kind: 'unreadable', complaints };
}

function unreadable(place: string, reason: UnreadableText, locale: Locale): DraftEvent {
  return { kind: 'unreadable', complaints: [{ place, reason: locale.cli.unreadable[reason] }] };
}
