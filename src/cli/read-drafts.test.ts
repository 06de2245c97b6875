import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LOCALES } from '../locales';
import type { DraftEvent } from './draft-events';
import { readDrafts } from './read-drafts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'righe-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What the lines turn out to hold; places without the folder. */
async function eventsOf(...lines: readonly (string | Buffer)[]): Promise<readonly DraftEvent[]> {
  const file = path.join(folder, 'b.jsonl');
  writeFileSync(file, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));
  const events: DraftEvent[] = [];
  async function* nothing(): AsyncGenerator<Buffer> {
    yield* await Promise.resolve([]);
  }
  for await (const event of readDrafts(file, nothing(), LOCALES.it)) events.push(event);
  return events;
}

async function complaintsOf(line: string): Promise<readonly string[]> {
  const events = await eventsOf('{}', line, '{}');
  expect(events.map(({ kind }) => kind)).toEqual(['draft', 'unreadable', 'draft']);
  return events.flatMap((event) => {
    if (event.kind !== 'unreadable') return [];
    return event.complaints.map(({ place, reason }) => `${path.relative(folder, place)}: ${reason}`);
  });
}

describe('readDrafts on the lines of a .jsonl', () => {
  it.each([
    ['{"id": "d7"', 'b.jsonl:2:12: JSON non valido: manca la parentesi graffa di chiusura'],
    ['{"id": \'d7\'}', 'b.jsonl:2:8: JSON non valido'],
    ['{"id": "d7",}', 'b.jsonl:2:13: JSON non valido'],
    ['  {"id": "d7"} {}', 'b.jsonl:2:16: JSON non valido'],
    ['{"subject": "a", "subject": "b"}', 'b.jsonl:2:18: subject: chiave ripetuta'],
    ['{"to": [{"address": "a@b.example", "address": "c@d.example"}]}', 'b.jsonl:2:36: to[0].address: chiave ripetuta'],
    ['{"subjct": "x"}', 'b.jsonl:2:2: subjct: chiave sconosciuta, forse intendevi "subject"'],
    [`{"to": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'b.jsonl:2:107: JSON non valido'],
  ])('says column and reason of %.80j', async (line, complaint) => {
    const complaints = await complaintsOf(line);
    expect(complaints).toEqual([expect.stringContaining(complaint)]);
  });

  it('says all that is wrong with a line, each at its place', async () => {
    expect(await complaintsOf('{"subject": 1, "to": 2}')).toEqual([
      'b.jsonl:2:22: to: trovato 2, atteso un elenco […]',
      'b.jsonl:2:13: subject: trovato 1, atteso un testo',
    ]);
  });

  it('reads a line that is no UTF-8 as far as it can, and says so', async () => {
    const events = await eventsOf(
      Buffer.from('{"subject": "perch\xe9"}', 'latin1'),
      Buffer.from('{"subject": "\xc3\xa8 \xc3\xa0 \xe9"}', 'latin1'),
      '{"subject": "è"}',
    );
    expect(events).toMatchObject([
      {
        kind: 'remark',
        remark: { kind: 'wrong-charset', used: 'windows-1252' },
        place: path.join(folder, 'b.jsonl:1'),
      },
      { kind: 'draft', id: 'b.jsonl:1', draft: { subject: 'perché' } },
      { kind: 'remark', remark: { kind: 'damaged-text' }, place: path.join(folder, 'b.jsonl:2') },
      { kind: 'draft', draft: { subject: 'è à \uFFFD' } },
      { kind: 'draft', draft: { subject: 'è' } },
    ]);
  });

  it('skips a byte order mark and blank lines, which count as lines', async () => {
    expect(await eventsOf('\uFEFF{}', ' ', '{"id": "d"}', '{}')).toMatchObject([
      { id: 'b.jsonl:1' },
      { id: 'd' },
      { id: 'b.jsonl:4' },
    ]);
  });
});
