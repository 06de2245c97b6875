import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDraftLine } from '../../src/config/draft-line';
import { readAnatomy } from '../../src/core/draft/anatomy/read-anatomy';
import { readBody } from '../../src/core/draft/read-body';
import { readSubject } from '../../src/core/draft/subject';
import { routingText } from '../../src/core/routing-text';
import { TOPICS } from '../../src/core/routing/topics';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import type { RoutingText } from '../../src/core/routing/routing-text';
import { LATER_DRAFTS } from '../corpus/load-corpus';

/** A mail whose module is known; `right` is empty where it says nothing about any. */
export interface LabelledMail {
  readonly id: string;
  /** The file it is from: sets by one hand are left out together when a model is tried. */
  readonly set: string;
  readonly text: RoutingText;
  /** The module, and those that are as good. */
  readonly right: readonly string[];
}

interface Label {
  readonly module?: string;
  readonly acceptable?: readonly string[];
}

const FIXTURES = path.resolve(__dirname, '../../test/fixtures');
const SITUATIONS = path.join(__dirname, 'situations');

const LATER: readonly string[] = LATER_DRAFTS.map((name) => `fresh/${name}`);

/** The project's own labelled mails, set by set. The corpus beside the project is not among them: nothing is learned from it. */
export function loadMails(): readonly LabelledMail[] {
  const files = [
    'tickets.jsonl',
    ...jsonLines('fresh').filter((file) => !LATER.includes(file)),
    ...jsonLines('routing'),
  ];
  return files.flatMap((file) => readMails(path.join(FIXTURES, file), file));
}

/** Mails that were written later, to judge what was learned. */
export function loadLater(): readonly LabelledMail[] {
  return LATER.flatMap((file) => readMails(path.join(FIXTURES, file), file));
}

/** Mails by a hand of its own from which nothing is ever learned: they judge the finished model. */
export function loadHeldOut(): readonly LabelledMail[] {
  return jsonLines('routing-held-out').flatMap((file) => readMails(path.join(FIXTURES, file), file));
}

/** What offices are asked about, one situation a line, a file for each topic; `nothing.txt` has mails that say nothing. */
export function loadSituations(): readonly LabelledMail[] {
  return [...TOPIC_IDS, 'nothing'].flatMap((topic) =>
    readFileSync(path.join(SITUATIONS, `${topic}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => ofLine(line, `${topic}-${at + 1}`, 'situations', topic === 'nothing' ? [] : [topic])),
  );
}

/**
 * The strong and usual terms of the topics, each as the shortest of mails; their sets are `strong` and `usual`. Abbreviations that are
 * also words ("SUE") are left out: votes do not see capitals.
 */
export function loadTerms(): readonly LabelledMail[] {
  return TOPICS.flatMap((topic) =>
    (['strong', 'usual'] as const).flatMap((set) =>
      topic[set]
        .filter((term) => !/^[A-Z]+$/.test(term))
        .map((term, at) => ofLine(term, `${topic.id}-${set}-${at + 1}`, set, [topic.id])),
    ),
  );
}

/** A mail of one line, without a subject. */
export function ofLine(line: string, id: string, set: string, right: readonly string[]): LabelledMail {
  const text = { subject: '', subjectStart: 0, body: line, own: [{ start: 0, end: line.length }], quoted: [] };
  return { id, set, text, right };
}

/** Reads the drafts of a `.jsonl` file that have a module; throws on a line that is no draft. */
export function readMails(file: string, set: string): readonly LabelledMail[] {
  const mails: LabelledMail[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { expect, module, acceptable, ...rest } = JSON.parse(line) as Label & { readonly expect?: Label };
    const label = expect ?? { module, acceptable };
    if (label.module === undefined) continue;
    const reading = readDraftLine(rest);
    if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.faults)}`);
    const { id = `${set}-${mails.length + 1}`, draft } = reading.value;
    const body = readBody(draft.body);
    const text = routingText(readSubject(draft.subject), body, readAnatomy(body));
    mails.push({ id, set, text, right: [label.module, ...(label.acceptable ?? [])] });
  }
  return mails;
}

function jsonLines(folder: string): readonly string[] {
  const full = path.join(FIXTURES, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => `${folder}/${name}`);
}
