import { statSync } from 'node:fs';
import packageFile from '../../package.json';
import { Bench, results } from './bench';
import { BAD, GOOD, ORDINARY } from './sample-drafts';

const bench = Bench.forThisFile();

describe('the configuration', () => {
  it('sets severities', async () => {
    const config = bench.write(
      'ente.json',
      JSON.stringify({ rules: { 'subject-generic': 'off', 'signature-name': 'off', 'signature-phone': 'warning' } }),
    );
    const run = await bench.check(['--json', '--config', config, bench.writeLines('bozze.jsonl', [BAD])]);
    expect(run).toMatchObject({ status: 0, errors: '' });
    const findings = results(run)[0]?.findings as readonly { rule: string; severity: string }[];
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'signature-phone', severity: 'warning' }));
    expect(findings.map(({ rule }) => rule)).not.toContain('subject-generic');
  });

  it('names the module of the organisation’s own directory', async () => {
    const modules = [{ id: 'imposte', name: 'Imposte', address: 'imposte@fornitore.example' }];
    const directory = bench.write('moduli.json', JSON.stringify({ name: 'Elenco', modules }));
    const draft = { ...GOOD, to: [{ address: 'IMPOSTE@fornitore.example' }] };
    const run = await bench.check(['--json', '--directory', directory, bench.writeLines('bozze.jsonl', [draft])]);
    expect(results(run)).toMatchObject([{ support: true, module: { addressed: ['imposte'] } }]);
  });

  it('takes the sender’s Enti, which a line’s own sender overrides', async () => {
    const sender = bench.write(
      'io.json',
      JSON.stringify({ name: 'Anna Bianchi', entities: ['Comune di Alfa', 'Comune di Beta'] }),
    );
    const own = { ...GOOD, id: 'sua', sender: { name: 'Anna Bianchi', entities: ['Comune di Alfa'] } };
    const run = await bench.check(['--json', '--sender', sender, bench.writeLines('bozze.jsonl', [GOOD, own])]);
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
    const run = await bench.check([option, bench.write('file.json', text), bench.writeLines('bozze.jsonl', [GOOD])]);
    expect(run.status).toBe(2);
    expect(run.output).toBe('');
    expect(run.errors).toContain(`file.json${fault}`);
  });

  it('is refused when it is not there', async () => {
    const run = await bench.check(['--config', 'manca.json', bench.writeLines('bozze.jsonl', [GOOD])]);
    expect(run).toMatchObject({ status: 2, errors: 'manca.json: il file non esiste\n' });
  });
});

describe('usage', () => {
  it('shows version and help', async () => {
    expect(await bench.run(['--version'])).toMatchObject({ status: 0, output: `${packageFile.version}\n` });
    const help = await bench.check(['--help']);
    expect(help).toMatchObject({ status: 0, errors: '' });
    for (const option of ['--config', '--sender', '--directory', '--json', '--lang'])
      expect(help.output).toContain(option);
  });

  it.each([
    [[], 'manca il comando'],
    [['check'], 'manca il file'],
    [['check', '--jsn', 'a.eml'], 'opzione sconosciuta: --jsn'],
    [['controlla', 'a.eml'], 'comando sconosciuto: controlla'],
    [['--lang', 'de', 'check', 'a.eml'], 'trovato "de"'],
  ])('refuses %j', async (args, fault) => {
    const run = await bench.run(args);
    expect(run).toMatchObject({ status: 2, output: '' });
    expect(run.errors).toContain(fault);
  });

  it('speaks English when asked', async () => {
    const run = await bench.check(['--lang', 'en', 'manca.eml']);
    expect(run.errors).toBe('manca.eml: the file does not exist\n');
    expect(run.output).toContain('0 drafts checked: 1 not readable');
  });

  it.each([
    [[], 'errore interno: guasto'],
    [['--lang', 'en'], 'internal error: guasto'],
  ])('tells a fault of its own in the chosen language: %j', async (args, fault) => {
    const breakdown = "data:text/javascript,JSON.stringify=()=>{throw new Error('guasto')}";
    const run = await bench.check([...args, '--json', bench.writeLines('bozze.jsonl', [GOOD])], {
      node: ['--import', breakdown],
    });
    expect(run).toEqual({ status: 2, output: '', errors: `${fault}\n` });
  });

  it('can be started by its name', () => {
    expect(statSync(bench.commandFile).mode & 0o111).toBe(0o111);
  });
});

describe('the report for people', () => {
  it('lists the findings of each draft and sums up, without colour', async () => {
    const run = await bench.check([bench.writeLines('bozze.jsonl', [GOOD, BAD, ORDINARY])]);
    expect(run.output).toMatch(/✖ cattiva {2}Errore\n(?: {2}\S.*\n)* {2}errore {5}oggetto .* {2}subject-generic\n/);
    expect(run.output).toMatch(/3 bozze controllate: 1 non inviabile, 1 senza richiesta di assistenza/);
    expect(run.output).not.toContain('\u001b');
  });

  it('has colour where it is forced, and none where it is refused', async () => {
    const file = bench.writeLines('bozze.jsonl', [BAD]);
    expect((await bench.check([file], { environment: { FORCE_COLOR: '1' } })).output).toContain('\u001b[31m');
    expect((await bench.check([file], { environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })).output).not.toContain(
      '\u001b',
    );
  });
});
