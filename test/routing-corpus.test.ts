import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleDirectory } from '../src/core/routing/directory';
import type { RoutingText } from '../src/core/routing/routing-text';
import { suggestModules } from '../src/core/routing/suggest-modules';
import { TOPICS } from '../src/core/routing/topics';

interface Ticket {
  readonly subject?: string;
  readonly text?: string;
  readonly module?: string;
  readonly acceptable?: readonly string[];
}

interface CorpusLine extends Ticket {
  readonly expect?: Ticket;
}

const DIRECTORY: ModuleDirectory = {
  name: 'Prova',
  sourceUrl: null,
  placeholder: true,
  modules: TOPICS.map(({ id }) => ({ id, name: id, address: `${id}@ticket.example` })),
};

const CORPUS = join(__dirname, '../../shared/corpus');

function read(file: string): readonly Ticket[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { expect: expected, ...draft } = JSON.parse(line) as CorpusLine;
    return { ...draft, ...expected };
  });
}

/** The drafts of the corpus that is read here are plain; what follows a quote's header is not the writer's. */
function routingText({ subject = '', text = '' }: Ticket): RoutingText {
  const quote = text.search(/\n(?:>|-{5}|Da: )/);
  const end = quote < 0 ? text.length : quote;
  return { subject, subjectStart: 0, body: text, own: [{ start: 0, end }], quoted: [{ start: end, end: text.length }] };
}

function share(tickets: readonly Ticket[], right: (ticket: Ticket) => boolean): number {
  return tickets.filter(right).length / tickets.length;
}

function routed(ticket: Ticket, among: number): boolean {
  const right = [ticket.module, ...(ticket.acceptable ?? [])];
  return suggestModules(routingText(ticket), DIRECTORY)
    .slice(0, among)
    .some((suggestion) => right.includes(suggestion.module.id));
}

test("routes the project's own tickets, four or more for each topic", () => {
  const tickets = read(join(__dirname, 'fixtures/tickets.jsonl'));
  for (const { id } of TOPICS)
    expect(tickets.filter((ticket) => ticket.module === id).length).toBeGreaterThanOrEqual(4);
  expect(share(tickets, (ticket) => routed(ticket, 1))).toBeGreaterThanOrEqual(0.94);
  expect(share(tickets, (ticket) => routed(ticket, 3))).toBeGreaterThanOrEqual(0.98);
});

const withCorpus = existsSync(CORPUS) ? test : test.skip;

withCorpus('routes the development corpus', () => {
  const tickets = read(join(CORPUS, 'routing.jsonl')).filter((ticket) => ticket.module !== undefined);
  expect(share(tickets, (ticket) => routed(ticket, 1))).toBeGreaterThanOrEqual(0.94);
  expect(share(tickets, (ticket) => routed(ticket, 3))).toBeGreaterThanOrEqual(0.98);
});
