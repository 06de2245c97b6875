import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from '../../src/config/defaults';
import { analyse, type Analysis } from '../../src/core/analysis';
import { regionsOf } from '../../src/core/draft/anatomy/anatomy';
import { readRecipients } from '../../src/core/recipients';
import type { ExampleMail } from '../../src/core/rules/example';
import { exampleContext, exampleDraft } from '../../src/core/rules/example-draft';
import type { Beside } from '../../src/core/rules/support/second-matter/second-matter';
import type { Draft } from '../../src/core/draft/draft';
import { FRESH_FOLDER, LATER_DRAFTS, loadFolder } from '../corpus/load-corpus';
import { greeted, lineMail, readMatterLine } from '../corpus/message-mail';

/** Where a message is from: by that it is known how much it counts, and which drafts a threshold is measured on. */
export type MessageSource = 'wordings' | 'matters' | 'drafts' | 'one-matter' | 'composed' | 'continued';

/** A message of which it is known whether it has a second matter. */
export interface LabelledMessage {
  readonly source: MessageSource;
  readonly beside: Beside;
  readonly hasSecond: boolean;
  readonly analysis: Analysis;
}

const FIXTURES = path.resolve(__dirname, '../../test/fixtures');
const RULES = { message: 'one-topic', ticket: 'ticket-reply' } as const satisfies Record<Beside, string>;

/** The subject of messages that were written without one: it tells nothing. */
export const USUAL_SUBJECT = 'Segnalazione';

export function analyseMail(mail: ExampleMail): Analysis {
  return analyseDraft(exampleDraft(mail));
}

function analyseDraft(draft: Draft): Analysis {
  const context = exampleContext({}, DEFAULT_SETTINGS, DEMO_DIRECTORY);
  return analyse(draft, readRecipients(draft, context.settings, context.directory), context);
}

/** The sentences of a mail's message, as written. */
export function sentencesOf({ body, anatomy, said }: Analysis): readonly string[] {
  const message = regionsOf(anatomy, 'message');
  const words = said('body').words.filter(({ start, end }) =>
    message.some((part) => start >= part.start && end <= part.end),
  );
  const starts = words.filter(({ breaks }) => breaks).map(({ start }) => start);
  const last = message[message.length - 1]?.end ?? 0;
  return starts.map((start, at) => body.text.slice(start, starts[at + 1] ?? last).trim());
}

function linesOf(file: string): readonly string[] {
  return readFileSync(path.join(FIXTURES, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** `wordings/{rule}.txt`: see test/wordings.test.ts; those that speak of the subject alone are left out. */
export function loadWordings(): readonly LabelledMessage[] {
  return (['message', 'ticket'] as const).flatMap((beside) =>
    linesOf(`wordings/${RULES[beside]}.txt`).flatMap((line) => {
      const [, sign, rest = ''] = /^~?([+-]) (?:\{[^}]+\} )?(.*)$/.exec(line) ?? [];
      if (rest.startsWith('S:') || rest.startsWith('[') !== (beside === 'ticket')) return [];
      return [
        {
          source: 'wordings' as const,
          beside,
          hasSecond: sign === '+',
          analysis: analyseMail(lineMail(rest, USUAL_SUBJECT)),
        },
      ];
    }),
  );
}

/** The messages of `matters.tsv`. */
export function loadMatters(): readonly LabelledMessage[] {
  return linesOf('matters.tsv').map((line) => {
    const { rule, breaks, mail } = readMatterLine(line, USUAL_SUBJECT);
    const beside = rule === RULES.message ? 'message' : 'ticket';
    return { source: 'matters', beside, hasSecond: breaks, analysis: analyseMail(mail) };
  });
}

/** The fresh drafts that say whether they break the rule, or break none. */
export function loadDrafts(): readonly LabelledMessage[] {
  return loadFolder(FRESH_FOLDER).flatMap(({ draft, expect, source }) => {
    if (expect.support === false || LATER_DRAFTS.includes(source)) return [];
    const analysis = analyseDraft(draft);
    const beside: Beside = analysis.answersTicket ? 'ticket' : 'message';
    const { must = [], mustNot = [], sendable } = expect;
    const hasSecond = must.includes(RULES[beside]);
    if (!hasSecond && !mustNot.includes(RULES[beside]) && (sendable !== true || must.length > 0)) return [];
    return [{ source: 'drafts' as const, beside, hasSecond, analysis }];
  });
}

/** A mail about one matter, to be taken apart and put together anew. */
export interface OneMatter {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** Topic that it is about; empty where nobody said. */
  readonly module: string;
  readonly answers: boolean;
}

interface TicketLine {
  readonly subject?: string;
  readonly text: string;
  readonly module?: string;
  readonly expect?: { readonly module?: string };
}

/** The mails that routing learns from: nearly all are about one matter. */
export function loadRoutingMails(): readonly (OneMatter & { readonly analysis: Analysis })[] {
  const files = ['tickets.jsonl', ...[1, 2, 3, 4].map((part) => `routing/part-${part}.jsonl`)];
  return files.flatMap(linesOf).flatMap((line) => {
    const { subject = '', text, module, expect } = JSON.parse(line) as TicketLine;
    if (/^R:|ticket/i.test(subject)) return [];
    const analysis = analyseMail({ subject, text: greeted(text) });
    return [
      { subject, sentences: sentencesOf(analysis), module: module ?? expect?.module ?? '', answers: false, analysis },
    ];
  });
}
