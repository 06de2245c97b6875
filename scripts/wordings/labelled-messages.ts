import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../src/config/defaults';
import type { Analysis } from '../../src/core/analysis';
import { judgeDraft } from '../../src/core/judge';
import type { ExampleMail } from '../../src/core/rules/example';
import { exampleContext, exampleDraft } from '../../src/core/rules/example-draft';
import { EXAMPLES } from '../../src/core/rules/examples';
import { isRuleId } from '../../src/core/rules/rule-id';
import { markMessage } from '../../src/core/wordings/wording-features';
import { MATTERS, type Matter } from '../../src/core/wordings/matters';
import { FRESH_FOLDER, LATER_DRAFTS, loadFolder, type Expectation } from '../corpus/load-corpus';
import { lineMail, readMatterLine } from '../corpus/message-mail';

/** A message, and of which matters it is known whether it is about them. */
export interface LabelledMessage {
  readonly id: string;
  /** The file it is from, and which tenth of ten neighbours: what was written together is left out together. */
  readonly set: string;
  readonly places: readonly number[];
  readonly about: Readonly<Partial<Record<Matter, boolean>>>;
  /** The rules that find something in it. */
  readonly found: readonly string[];
  /** The rule (or matter) that it was written for, and whether it breaks that; absent for whole drafts and kinds. */
  readonly written?: { readonly rule: string; readonly breaks: boolean };
}

const MESSAGES = path.join(__dirname, 'messages');
const MATTERS_FILE = path.resolve(__dirname, '../../test/fixtures/matters.tsv');
const KINDS = [path.join(MESSAGES, 'kinds.tsv'), path.resolve(__dirname, '../../test/fixtures/kinds.tsv')];
const PHRASES = path.resolve(__dirname, '../../test/fixtures/wordings');

const NEIGHBOURS = 10;
/** Tells of nothing. */
const SUBJECT = 'Modulo tributi';

/**
 * All labelled messages of the project: those written for this (`messages`), the wordings of the tests, and the whole drafts. The corpus
 * beside the project is not among them: nothing is learned from it.
 */
export function loadMessages(): readonly LabelledMessage[] {
  return [
    ...linesOf(MESSAGES),
    ...linesOf(PHRASES),
    ...mattersOf(MATTERS_FILE),
    ...KINDS.flatMap(kindsOf),
    ...ruleExamples(),
    ...draftsOf(FRESH_FOLDER),
  ];
}

/** Reads "+ text" and "- text", a line each, from the file of each rule; see `test/wordings.test.ts` for the notation. */
function linesOf(folder: string): readonly LabelledMessage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const rule = path.basename(file, '.txt');
      return readLines(folder, file).flatMap(({ line, id, set }) => {
        const [, sign, text] = /^~?([+-]) (?!S:)(.+)$/.exec(line) ?? [];
        if (sign === undefined || text === undefined) return [];
        const breaks = sign === '+';
        return [{ ...ofMail(id, set, lineMail(text, SUBJECT), aboutOf(rule, breaks)), written: { rule, breaks } }];
      });
    });
}

/** Reads messages with one matter or several (see `readMatterLine`). */
export function mattersOf(file: string): readonly LabelledMessage[] {
  return readLines(path.dirname(file), path.basename(file)).map(({ line, id, set }) => {
    const { rule, breaks, mail } = readMatterLine(line, SUBJECT);
    return { ...ofMail(id, set, mail, aboutOf(rule, breaks)), written: { rule, breaks } };
  });
}

/** Reads messages with the kind of request that they are, divided by a tab. */
export function kindsOf(file: string): readonly LabelledMessage[] {
  return readLines(path.dirname(file), path.basename(file)).map(({ line, id, set }) => {
    const [kind = '', text = ''] = line.split('\t');
    return ofMail(id, set, lineMail(text, SUBJECT), kindLabels(kind));
  });
}

function kindLabels(kind: string): LabelledMessage['about'] {
  return { operational: kind === 'operational', training: kind === 'training', 'charges-known': false };
}

/** The lines of a file that hold something. */
function readLines(
  folder: string,
  file: string,
): readonly { readonly line: string; readonly id: string; readonly set: string }[] {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .map((line, at) => ({
      line,
      id: `${file}:${at + 1}`,
      set: `${path.basename(folder)}/${file} ${Math.floor(at / NEIGHBOURS)}`,
    }))
    .filter(({ line }) => line.trim() !== '');
}

function ofMail(id: string, set: string, mail: ExampleMail, about: LabelledMessage['about']): LabelledMessage {
  const draft = exampleDraft({ attachments: [], ...mail });
  return read(id, set, judgeDraft(draft, exampleContext(mail, DEFAULT_SETTINGS, DEMO_DIRECTORY)), about);
}

/** Matters of which a line about another rule says nothing: what explains nothing may also press, and who asks for help reserve it. */
const OPEN: readonly Matter[] = ['body-too-vague', 'charges-known', 'operational', 'training'];

function aboutOf(rule: string, broken: boolean): LabelledMessage['about'] {
  const closed = rule === 'body-too-vague' ? [] : MATTERS.filter((matter) => !OPEN.includes(matter));
  const about = Object.fromEntries(closed.map((matter) => [matter, false]));
  return MATTERS.some((matter) => matter === rule) ? { ...about, [rule]: broken } : about;
}

/** The examples that each rule keeps: the plainest cases of all. */
function ruleExamples(): readonly LabelledMessage[] {
  return MATTERS.flatMap((matter) => {
    const examples = isRuleId(matter) ? EXAMPLES[matter] : { bad: [], good: [] };
    return [...examples.bad, ...examples.good].flatMap((mail, at) =>
      mail.text === undefined
        ? []
        : [ofMail(`${matter} ${at}`, `examples ${matter}`, mail, { [matter]: at < examples.bad.length })],
    );
  });
}

function draftsOf(folder: string): readonly LabelledMessage[] {
  return loadFolder(folder).flatMap(({ id, source, draft, expect }, at) => {
    if (LATER_DRAFTS.includes(source)) return [];
    const about = { ...(expect.kind === undefined ? {} : kindLabels(expect.kind)), ...rulesOf(expect) };
    if (Object.keys(about).length === 0) return [];
    const context = exampleContext({}, DEFAULT_SETTINGS, DEMO_DIRECTORY);
    return [read(id, `${source} ${Math.floor(at / NEIGHBOURS)}`, judgeDraft(draft, context), about)];
  });
}

/** What a draft's labels tell of matters. Who is not reminded of charges, though not reporting an anomaly, knows of them. */
function rulesOf({ must = [], mustNot = [], kind }: Expectation): LabelledMessage['about'] {
  const label = (rule: string) => (must.includes(rule) ? true : mustNot.includes(rule) ? false : undefined);
  const about: Partial<Record<Matter, boolean>> = {};
  for (const matter of MATTERS) {
    const is = label(matter);
    if (is !== undefined) about[matter] = is;
  }
  const reminded = label('service-charges');
  if (reminded !== undefined && kind !== undefined && kind !== 'anomaly') about['charges-known'] = !reminded;
  return about;
}

function read(
  id: string,
  set: string,
  judged: ReturnType<typeof judgeDraft>,
  about: LabelledMessage['about'],
): LabelledMessage {
  return {
    id,
    set,
    places: placesOf(judged.analysis),
    about,
    found: judged.judgement.findings.map(({ rule }) => rule),
  };
}

function placesOf(analysis: Analysis | null): readonly number[] {
  if (analysis === null) return [];
  return [...markMessage(analysis.said, analysis.body.text).places].sort((a, b) => a - b);
}
