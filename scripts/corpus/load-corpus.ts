import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMail } from '../../src/cli/mail/read-mail';
import { readDraftLine } from '../../src/config/draft-line';
import type { SenderProfile } from '../../src/core/context';
import { EMPTY_PROFILE } from '../../src/core/context';
import { EMPTY_NOTE, type DraftNote } from '../../src/core/draft/draft-note';
import type { Draft } from '../../src/core/draft/draft';

/** Where the labelled drafts lie, beside the project; they are no part of it. */
export const CORPUS_FOLDER = path.resolve(__dirname, '../../../shared/corpus');

/** Drafts of the project's own, written from the guidelines alone by people who did not know the rules' code. */
export const FRESH_FOLDER = path.resolve(__dirname, '../../test/fixtures/fresh');

/** Of these the ones written after all that was learned, to judge it: nothing is ever learned from them. */
export const LATER_DRAFTS: readonly string[] = ['guidelines-seventh.jsonl'];

/** What a labelled draft expects; an absent key is not graded. */
export interface Expectation {
  readonly support?: boolean;
  readonly sendable?: boolean;
  readonly kind?: string;
  readonly module?: string;
  readonly acceptable?: readonly string[];
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
}

export interface LabelledDraft {
  readonly id: string;
  /** The file it is from. */
  readonly source: string;
  readonly draft: Draft;
  readonly sender: SenderProfile;
  readonly note: DraftNote;
  readonly expect: Expectation;
}

export function hasCorpus(): boolean {
  return existsSync(CORPUS_FOLDER);
}

/** Reads all drafts of the corpus (`*.jsonl` and `eml/`); throws on a line that is no draft. */
export async function loadCorpus(): Promise<readonly LabelledDraft[]> {
  return [...loadFolder(CORPUS_FOLDER), ...(await loadMails())];
}

/** Reads the labelled drafts of every `.jsonl` file of a folder; throws on a line that is no draft. */
export function loadFolder(folder: string): readonly LabelledDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => loadLines(folder, name));
}

function loadLines(folder: string, name: string): readonly LabelledDraft[] {
  return readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { expect, ...rest } = JSON.parse(line) as { expect: Expectation };
      const reading = readDraftLine(rest);
      if (!reading.ok) throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
      const { id = '', draft, sender = EMPTY_PROFILE, note } = reading.value;
      return { id, source: name, draft, sender, note, expect };
    });
}

async function loadMails(): Promise<readonly LabelledDraft[]> {
  const folder = path.join(CORPUS_FOLDER, 'eml');
  const expectations = JSON.parse(readFileSync(path.join(folder, 'expect.json'), 'utf8')) as Record<
    string,
    Expectation & { unreadable?: boolean }
  >;
  const mails: LabelledDraft[] = [];
  for (const [id, expect] of Object.entries(expectations)) {
    if (expect.unreadable === true) continue;
    const reading = await readMail(createReadStream(path.join(folder, id)) as AsyncIterable<Buffer>);
    if (!reading.ok) throw new Error(`${id}: not read as a mail`);
    mails.push({ id, source: 'eml', draft: reading.draft, sender: EMPTY_PROFILE, note: EMPTY_NOTE, expect });
  }
  return mails;
}
