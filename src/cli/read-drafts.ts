import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { describeFault } from '../config/describe-fault';
import { readDraftLine } from '../config/draft-line';
import { EMPTY_NOTE } from '../core/draft/draft-note';
import type { Locale } from '../locales/locale';
import type { DraftEvent } from './draft-events';
import { fileFault } from './file-fault';
import { readLines } from './lines';
import { readMail } from './mail/read-mail';

/** The name that stands for standard input. */
const STANDARD_INPUT = '-';

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
    yield { kind: 'unreadable', place: file, reason: locale.cli.unreadable[fileFault(error)] };
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
    yield { kind: 'unreadable', place, reason: locale.cli.unreadable[reading.reason] };
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
    if (line.trim() === '') continue;
    isEmpty = false;
    yield* readLineDraft(file, number, line, locale);
  }
  if (isEmpty) yield { kind: 'unreadable', place: file, reason: locale.cli.unreadable.empty };
}

function* readLineDraft(file: string, number: number, line: string, locale: Locale): Generator<DraftEvent> {
  const place = `${file}:${number}`;
  const json = parseJson(line);
  if (json === undefined) {
    yield { kind: 'unreadable', place, reason: locale.cli.invalidJson };
    return;
  }
  const reading = readDraftLine(json);
  if (reading.ok) {
    yield { kind: 'draft', id: `${basename(file)}:${number}`, ...reading.value };
    return;
  }
  const reason = reading.faults.map((fault) => describeFault(locale.config, fault)).join('; ');
  yield { kind: 'unreadable', place, reason };
}

/** `undefined` where the text is no JSON, which has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
