import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { Bench, idsOf, results } from './bench';
import { BAD, GOOD, ORDINARY } from './sample-drafts';

const bench = Bench.forThisFile();

describe('the exit status', () => {
  it('is 0 where every draft is sendable, an ordinary mail too', async () => {
    const run = await bench.check(['--json', bench.writeLines('bozze.jsonl', [GOOD, ORDINARY])]);
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(results(run)).toMatchObject([
      { id: 'buona', support: true, sendable: true, module: { addressed: ['tributi'] } },
      { id: 'ordinaria', support: false, sendable: true, findings: [] },
    ]);
  });

  it('is 1 where one is not', async () => {
    const run = await bench.check(['--json', bench.writeLines('bozze.jsonl', [GOOD, BAD])]);
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(results(run)[1]).toMatchObject({ id: 'cattiva', sendable: false });
  });

  it('is 2 where one cannot be read, whatever the others are; they are checked in order', async () => {
    const run = await bench.check([
      '--json',
      bench.writeLines('a.jsonl', [BAD]),
      'manca.eml',
      bench.writeLines('b.jsonl', [GOOD]),
    ]);
    expect(run.status).toBe(2);
    expect(idsOf(run)).toEqual(['cattiva', 'buona']);
    expect(run.errors).toBe('manca.eml: il file non esiste\n');
  });
});

describe('what is no mail', () => {
  it.each([
    [
      'un .msg rinominato',
      'messaggio .msg di Outlook',
      () => bench.write('m.eml', Buffer.from('d0cf11e0a1b11ae10000', 'hex')),
    ],
    ['una cartella', 'è una cartella', () => (mkdirSync(path.join(bench.folder, 'd.eml')), 'd.eml')],
    ['un file vuoto', 'il file è vuoto', () => bench.write('v.eml', '')],
    [
      'un file binario',
      'è un file binario',
      () => bench.write('b.eml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
    ],
    ['un testo qualsiasi', 'mancano le intestazioni', () => bench.write('t.eml', 'Buongiorno,\nnon funziona')],
    ['un .jsonl vuoto', 'il file è vuoto', () => bench.write('v.jsonl', '\n \n')],
    ['un .jsonl che non c’è', 'il file non esiste', () => 'manca.jsonl'],
  ])('%s: one line on standard error and status 2', async (_what, reason, make) => {
    const name = make();
    const run = await bench.check(['--json', name, bench.fixture('wrong-charset-label.eml')]);
    expect(run.status).toBe(2);
    const [line = '', ...others] = run.errors.trimEnd().split('\n');
    expect(line.startsWith(`${name}: `)).toBe(true);
    expect(line).toContain(reason);
    expect(others).toEqual([expect.stringMatching(/^wrong-charset-label\.eml: /)]);
    expect(idsOf(run)).toEqual(['wrong-charset-label.eml']);
  });

  it('tells a file that may not be read', async () => {
    const name = bench.write('chiuso.eml', 'Subject: x\n\n');
    chmodSync(path.join(bench.folder, name), 0o000);
    const run = await bench.check([name]);
    // The administrator of the machine may read everything.
    expect([run.status, run.errors]).toEqual(
      process.getuid?.() === 0 ? [0, ''] : [2, 'chiuso.eml: manca il permesso di leggerlo\n'],
    );
  });

  it.each([
    ['no JSON', '{"id": "d7"', 'JSON non valido: manca la parentesi graffa di chiusura'],
    ['an unknown key', { id: 'd7', expect: {} }, 'expect: chiave sconosciuta'],
    ['a misspelt key', { subjct: 'x' }, 'forse intendevi "subject"'],
    ['a key twice', '{"id": "d7", "id": "d8"}', 'id: chiave ripetuta'],
    [
      'a wrong type',
      { id: 'd7', to: 'tributi@ticket.example' },
      'to: trovato "tributi@ticket.example", atteso un elenco',
    ],
    ['no object', 42, 'trovato 42, atteso un oggetto'],
  ])('line 7 with %s: FILE:7:COLUMN on standard error, the other lines checked', async (_what, line, reason) => {
    const lines = [1, 2, 3, 4, 5, 6].map((n) => ({ ...GOOD, id: `d${n}` }));
    const run = await bench.check(['--json', bench.writeLines('bozze.jsonl', [...lines, line, { ...GOOD, id: 'd8' }])]);
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/^bozze\.jsonl:7:[0-9]+: [^\n]*\n$/);
    expect(run.errors).toContain(reason);
    expect(idsOf(run)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd8']);
  });
});

describe('a damaged mail', () => {
  it.each([
    ['truncated-in-attachment.eml', 'troncato'],
    ['wrong-charset-label.eml', 'windows-1252'],
  ])('%s is read as far as it goes, with a note', async (name, note) => {
    const run = await bench.check(['--json', bench.fixture(name)]);
    expect(run.status).not.toBe(2);
    expect(idsOf(run)).toEqual([name]);
    expect(run.errors).toMatch(new RegExp(`^${name}: [^\n]*${note}[^\n]*\n$`));
  });
});

describe('a result that cannot be written', () => {
  const FULL_DEVICE = '/dev/full';

  function runOnto(device: string, args: readonly string[]): SpawnSyncReturns<string> {
    const output = openSync(device, 'w');
    try {
      const options = { cwd: bench.folder, encoding: 'utf8' } as const;
      return spawnSync(process.execPath, [bench.commandFile, ...args], {
        ...options,
        stdio: ['ignore', output, 'pipe'],
      });
    } finally {
      closeSync(output);
    }
  }

  // Linux has such a device, other systems have not.
  const onLinux = existsSync(FULL_DEVICE) ? it : it.skip;

  onLinux.each([
    ['a report', () => ['check', bench.writeLines('bozze.jsonl', [GOOD, BAD])]],
    ['results', () => ['check', '--json', bench.writeLines('bozze.jsonl', [GOOD, BAD])]],
    ['help', () => ['--help']],
  ])('%s: one line on standard error and status 2', (_what, args) => {
    const { status, stderr } = runOnto(FULL_DEVICE, args());
    expect([status, stderr]).toEqual([2, 'non si può scrivere il risultato: lo spazio sul disco è esaurito\n']);
  });
});

describe('a stray control character in the headers', () => {
  it('is left out, with a note', async () => {
    const name = bench.write('nul.eml', 'From: a@comune.example\nTo: tributi@ticket.example\nSubject: TARI\0\n\nx\n');
    const run = await bench.check(['--json', name]);
    expect(run).toMatchObject({
      status: 1,
      errors: expect.stringMatching(/^nul\.eml: [^\n]*controllo[^\n]*\n$/) as unknown,
    });
    expect(results(run)).toMatchObject([{ id: name, support: true }]);
  });
});

describe('standard input', () => {
  it('is a mail named -', async () => {
    const mail = 'From: a@comune.example\r\nTo: tributi@ticket.example\r\nSubject: Aiuto\r\n\r\nnon va\r\n';
    const run = await bench.check(['--json', '-'], { input: mail });
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(results(run)).toMatchObject([{ id: '-', support: true, sendable: false }]);
  });

  it('is told when it is empty', async () => {
    expect(await bench.check(['-'], { input: '' })).toMatchObject({ status: 2, errors: '-: il file è vuoto\n' });
  });
});
