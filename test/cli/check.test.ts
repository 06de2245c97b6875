import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import packageFile from '../../package.json';
import { BuiltCommand, type Run, type RunOptions } from './built-command';

const FIXTURES = path.resolve(__dirname, '../fixtures/eml');

const GOOD = {
  id: 'buona',
  from: { name: 'Anna Bianchi', address: 'anna.bianchi@comune.example' },
  to: [{ address: 'tributi@ticket.example' }],
  subject: 'TARI: riduzione per unico occupante non applicata dopo il ricalcolo',
  text:
    'Buongiorno,\n\nsulla posizione 5521 ho eseguito Elaborazioni > Ricalcolo singolo e la riduzione è sparita dalla scheda.\n' +
    'Sono in ufficio tutti i giorni fino alle 13.30.\n\nGrazie\nAnna Bianchi\nUfficio Tributi\ntel. 0731 123456',
};

const BAD = {
  ...GOOD,
  id: 'cattiva',
  subject: 'Errore',
  text: 'Buongiorno,\nla stampa degli avvisi TARI esce vuota.\n\nGrazie',
};

const ORDINARY = {
  ...GOOD,
  id: 'ordinaria',
  to: [{ address: 'segreteria@comune.example' }],
  subject: '',
  text: 'ciao',
};

let command: BuiltCommand;
let folder: string;

beforeAll(async () => {
  command = await BuiltCommand.build();
}, 120_000);

afterAll(() => {
  command.remove();
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bozze-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Buffer | readonly unknown[]): string {
  const isLines = Array.isArray(content);
  const text = isLines
    ? content.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
    : content;
  writeFileSync(path.join(folder, name), text as string | Buffer);
  return name;
}

function fixture(name: string): string {
  cpSync(path.join(FIXTURES, name), path.join(folder, name));
  return name;
}

function check(args: readonly string[], options?: RunOptions): Promise<Run> {
  return command.run(['check', ...args], folder, options);
}

function results({ output }: Run): readonly Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function idsOf(run: Run): readonly unknown[] {
  return results(run).map(({ id }) => id);
}

describe('the exit status', () => {
  it('is 0 where every draft is sendable, an ordinary mail too', async () => {
    const run = await check(['--json', write('bozze.jsonl', [GOOD, ORDINARY])]);
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(results(run)).toMatchObject([
      { id: 'buona', support: true, sendable: true, module: { addressed: ['tributi'] } },
      { id: 'ordinaria', support: false, sendable: true, findings: [] },
    ]);
  });

  it('is 1 where one is not', async () => {
    const run = await check(['--json', write('bozze.jsonl', [GOOD, BAD])]);
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(results(run)[1]).toMatchObject({ id: 'cattiva', sendable: false });
  });

  it('is 2 where one cannot be read, whatever the others are; they are checked in order', async () => {
    const run = await check(['--json', write('a.jsonl', [BAD]), 'manca.eml', write('b.jsonl', [GOOD])]);
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
      () => write('m.eml', Buffer.from('d0cf11e0a1b11ae10000', 'hex')),
    ],
    ['una cartella', 'è una cartella', () => (mkdirSync(path.join(folder, 'd.eml')), 'd.eml')],
    ['un file vuoto', 'il file è vuoto', () => write('v.eml', '')],
    ['un file binario', 'è un file binario', () => write('b.eml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))],
    ['un testo qualsiasi', 'mancano le intestazioni', () => write('t.eml', 'Buongiorno,\nnon funziona')],
    ['un .jsonl vuoto', 'il file è vuoto', () => write('v.jsonl', '\n \n')],
    ['un .jsonl che non c’è', 'il file non esiste', () => 'manca.jsonl'],
  ])('%s: one line on standard error and status 2', async (_what, reason, make) => {
    const name = make();
    const run = await check(['--json', name, fixture('wrong-charset-label.eml')]);
    expect(run.status).toBe(2);
    const [line = '', ...others] = run.errors.trimEnd().split('\n');
    expect(line.startsWith(`${name}: `)).toBe(true);
    expect(line).toContain(reason);
    expect(others).toEqual([expect.stringMatching(/^wrong-charset-label\.eml: /)]);
    expect(idsOf(run)).toEqual(['wrong-charset-label.eml']);
  });

  it('tells a file that may not be read', async () => {
    const name = write('chiuso.eml', 'Subject: x\n\n');
    chmodSync(path.join(folder, name), 0o000);
    const run = await check([name]);
    // The administrator of the machine may read everything.
    expect([run.status, run.errors]).toEqual(
      process.getuid?.() === 0 ? [0, ''] : [2, 'chiuso.eml: manca il permesso di leggerlo\n'],
    );
  });

  it.each([
    ['no JSON', '{"id": "d7"', 'JSON non valido'],
    ['an unknown key', { id: 'd7', expect: {} }, 'expect: chiave sconosciuta'],
    ['a misspelt key', { subjct: 'x' }, 'forse intendevi "subject"'],
    [
      'a wrong type',
      { id: 'd7', to: 'tributi@ticket.example' },
      'to: trovato "tributi@ticket.example", atteso un elenco',
    ],
    ['no object', 42, 'trovato 42, atteso un oggetto'],
  ])('line 7 with %s: FILE:7 on standard error, the other lines checked', async (_what, line, reason) => {
    const lines = [1, 2, 3, 4, 5, 6].map((n) => ({ ...GOOD, id: `d${n}` }));
    const run = await check(['--json', write('bozze.jsonl', [...lines, line, { ...GOOD, id: 'd8' }])]);
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/^bozze\.jsonl:7: [^\n]*\n$/);
    expect(run.errors).toContain(reason);
    expect(idsOf(run)).toEqual(['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd8']);
  });
});

describe('a damaged mail', () => {
  it.each([
    ['truncated-in-attachment.eml', 'troncato'],
    ['wrong-charset-label.eml', 'windows-1252'],
  ])('%s is read as far as it goes, with a note', async (name, note) => {
    const run = await check(['--json', fixture(name)]);
    expect(run.status).not.toBe(2);
    expect(idsOf(run)).toEqual([name]);
    expect(run.errors).toMatch(new RegExp(`^${name}: [^\n]*${note}[^\n]*\n$`));
  });
});

describe('standard input', () => {
  it('is a mail named -', async () => {
    const mail = 'From: a@comune.example\r\nTo: tributi@ticket.example\r\nSubject: Aiuto\r\n\r\nnon va\r\n';
    const run = await check(['--json', '-'], { input: mail });
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(results(run)).toMatchObject([{ id: '-', support: true, sendable: false }]);
  });

  it('is told when it is empty', async () => {
    expect(await check(['-'], { input: '' })).toMatchObject({ status: 2, errors: '-: il file è vuoto\n' });
  });
});

describe('the configuration', () => {
  it('sets severities', async () => {
    const config = write(
      'ente.json',
      JSON.stringify({ rules: { 'subject-generic': 'off', 'signature-name': 'off', 'signature-phone': 'warning' } }),
    );
    const run = await check(['--json', '--config', config, write('bozze.jsonl', [BAD])]);
    expect(run).toMatchObject({ status: 0, errors: '' });
    const findings = results(run)[0]?.findings as readonly { rule: string; severity: string }[];
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'signature-phone', severity: 'warning' }));
    expect(findings.map(({ rule }) => rule)).not.toContain('subject-generic');
  });

  it('names the module of the organisation’s own directory', async () => {
    const modules = [{ id: 'imposte', name: 'Imposte', address: 'imposte@fornitore.example' }];
    const directory = write('moduli.json', JSON.stringify({ name: 'Elenco', modules }));
    const draft = { ...GOOD, to: [{ address: 'IMPOSTE@fornitore.example' }] };
    const run = await check(['--json', '--directory', directory, write('bozze.jsonl', [draft])]);
    expect(results(run)).toMatchObject([{ support: true, module: { addressed: ['imposte'] } }]);
  });

  it('takes the sender’s Enti, which a line’s own sender overrides', async () => {
    const sender = write(
      'io.json',
      JSON.stringify({ name: 'Anna Bianchi', entities: ['Comune di Alfa', 'Comune di Beta'] }),
    );
    const own = { ...GOOD, id: 'sua', sender: { name: 'Anna Bianchi', entities: ['Comune di Alfa'] } };
    const run = await check(['--json', '--sender', sender, write('bozze.jsonl', [GOOD, own])]);
    expect(results(run).map(({ sendable }) => sendable)).toEqual([false, true]);
    expect(run.output.split('\n')[0]).toContain('"entity-missing"');
  });

  it.each([
    [
      '--config',
      '{\n  "rules": {\n    "insistence": "of" } }',
      ':3:19: rules.insistence: trovato "of", atteso "error", "warning", "suggestion" oppure "off"',
    ],
    ['--config', '{"vendr": {}}', ':1:2: vendr: chiave sconosciuta, forse intendevi "vendor"'],
    ['--directory', '{"name": "x",', ':1:14: JSON non valido'],
    [
      '--directory',
      '{"name": "x", "modules": [{"id": "a", "name": "A", "address": "a"}]}',
      ':1:63: modules[0].address: trovato "a"',
    ],
    ['--sender', '{"telefono": "1"}', ':1:2: telefono: chiave sconosciuta'],
  ])('%s %j is refused with file, line and key', async (option, text, fault) => {
    const run = await check([option, write('file.json', text), write('bozze.jsonl', [GOOD])]);
    expect(run.status).toBe(2);
    expect(run.output).toBe('');
    expect(run.errors).toContain(`file.json${fault}`);
  });

  it('is refused when it is not there', async () => {
    const run = await check(['--config', 'manca.json', write('bozze.jsonl', [GOOD])]);
    expect(run).toMatchObject({ status: 2, errors: 'manca.json: il file non esiste\n' });
  });
});

describe('usage', () => {
  it('shows version and help', async () => {
    expect(await command.run(['--version'], folder)).toMatchObject({ status: 0, output: `${packageFile.version}\n` });
    const help = await check(['--help']);
    expect(help).toMatchObject({ status: 0, errors: '' });
    for (const option of ['--config', '--sender', '--directory', '--json', '--lang'])
      expect(help.output).toContain(option);
  });

  it.each([
    [[], 'manca il comando'],
    [['check'], 'manca il file da controllare'],
    [['check', '--jsn', 'a.eml'], 'opzione sconosciuta: --jsn'],
    [['controlla', 'a.eml'], 'comando sconosciuto: controlla'],
    [['--lang', 'de', 'check', 'a.eml'], 'trovato "de"'],
  ])('refuses %j', async (args, fault) => {
    const run = await command.run(args, folder);
    expect(run).toMatchObject({ status: 2, output: '' });
    expect(run.errors).toContain(fault);
  });

  it('speaks English when asked', async () => {
    const run = await check(['--lang', 'en', 'manca.eml']);
    expect(run.errors).toBe('manca.eml: the file does not exist\n');
    expect(run.output).toContain('0 drafts checked: 1 not readable');
  });

  it('can be started by its name', () => {
    expect(statSync(command.file).mode & 0o111).toBe(0o111);
  });
});

describe('the report for people', () => {
  it('lists the findings of each draft and sums up, without colour', async () => {
    const run = await check([write('bozze.jsonl', [GOOD, BAD, ORDINARY])]);
    expect(run.output).toMatch(/✖ cattiva {2}Errore\n(?: {2}\S.*\n)* {2}errore {5}oggetto .* {2}subject-generic\n/);
    expect(run.output).toMatch(/3 bozze controllate: 1 non inviabile, 1 senza richiesta di assistenza/);
    expect(run.output).not.toContain('\u001b');
  });

  it('has colour where it is forced, and none where it is refused', async () => {
    const file = write('bozze.jsonl', [BAD]);
    expect((await check([file], { environment: { FORCE_COLOR: '1' } })).output).toContain('\u001b[31m');
    expect((await check([file], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })).output).not.toContain('\u001b');
  });
});

describe('large input', () => {
  /** Prints the most memory that the process ever held, in kB, at its end. */
  const TELL_MEMORY = "data:text/javascript,process.on('exit',()=>console.error('kB '+process.resourceUsage().maxRSS))";

  function memoryOf({ errors }: Run): number {
    return Number(/kB (\d+)/.exec(errors)?.[1]);
  }

  function mailWithAttachment(megabytes: number): Buffer {
    const head =
      'From: Anna Bianchi <anna.bianchi@comune.example>\r\nTo: tributi@ticket.example\r\n' +
      'Subject: TARI: avvisi con importo doppio\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/mixed; boundary="grande"\r\n\r\n--grande\r\n\r\nGli avvisi hanno importo doppio, allego il flusso.\r\n' +
      'Anna Bianchi\r\ntel. 0731 123456\r\n--grande\r\nContent-Type: application/zip; name="flusso.zip"\r\n' +
      'Content-Disposition: attachment; filename="flusso.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
    const line = `${'QUJD'.repeat(19)}\r\n`;
    const lines = Math.ceil((megabytes * 1024 * 1024) / line.length);
    return Buffer.concat([Buffer.from(head), Buffer.from(line.repeat(lines)), Buffer.from('--grande--\r\n')]);
  }

  it('is read in bounded memory: a mail of 50 MB', async () => {
    const small = await check(['--json', write('piccola.eml', mailWithAttachment(0.01))], {
      node: ['--import', TELL_MEMORY],
    });
    const large = await check(['--json', write('grande.eml', mailWithAttachment(50))], {
      node: ['--import', TELL_MEMORY],
    });
    expect(results(small)).toMatchObject([{ id: 'piccola.eml', support: true, sendable: true }]);
    expect(large.status).toBe(0);
    expect(results(large)).toMatchObject([{ id: 'grande.eml', support: true, sendable: true }]);
    expect(large.output).toContain('"attachment-size"');
    expect(memoryOf(large) - memoryOf(small)).toBeLessThan(200 * 1024);
  }, 60_000);

  it('is written whole to a slow pipe, and ends quietly when nobody reads', async () => {
    const file = write(
      'molte.jsonl',
      Array.from({ length: 500 }, (_, index) => ({ ...BAD, id: `d${index}` })),
    );
    expect(results(await check(['--json', file]))).toHaveLength(500);
    const child = spawn(process.execPath, [command.file, 'check', '--json', file], { cwd: folder });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, errors]).toEqual([1, '']);
  }, 30_000);
});
