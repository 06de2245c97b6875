import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDirectory } from '../../src/config/directory';
import { STRICT } from '../../src/config/read';
import { Bench, results } from './bench';

/** No reserved one; put together, so that no address of anybody stands here. */
const REAL_DOMAIN = ['fornitore', 'it'].join('.');

const SOURCES = path.resolve(__dirname, '../roll-out/import-sources');

const bench = Bench.forThisFile();

function source(name: string): string {
  copyFileSync(path.join(SOURCES, name), path.join(bench.folder, name));
  return name;
}

function written(name: string): unknown {
  return JSON.parse(readFileSync(path.join(bench.folder, name), 'utf8'));
}

describe('directory import', () => {
  it('writes a directory that the other commands take, and tells line by line what is missing', async () => {
    const page = source('pagina-con-tabella.html');
    const run = await bench.run(['directory', 'import', page, '--out', 'moduli.json']);
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(run.output).toContain('pagina-con-tabella.html:37: non importato, manca l’indirizzo: «Albo pretorio»');
    expect(run.output).toContain(
      'pagina-con-tabella.html:38: non importato, l’indirizzo non è scritto bene: «protocollo@ticket»',
    );
    expect(run.output).toMatch(
      /^anagrafe-anpr {2}Anagrafe e ANPR <anagrafe@ticket\.example> {2}argomenti dal nome: anagrafe$/m,
    );
    expect(run.output).toMatch(/6 moduli importati, 3 punti da rivedere\nscritto in moduli\.json\n$/);
    expect(readDirectory(written('moduli.json'), STRICT)).toMatchObject({
      ok: true,
      value: {
        name: 'Indirizzi per ticket – Fornitore di Esempio',
        modules: [{ topics: ['anagrafe'] }, {}, {}, {}, {}, {}],
      },
    });
  });

  it('reads standard input and writes standard output, the report beside it', async () => {
    const run = await bench.run(
      ['directory', 'import', '-', '--name', 'Nostri moduli', '--source', 'https://vendor.example/'],
      {
        input: 'Tributi: tributi@ticket.example\n',
      },
    );
    expect(run.status).toBe(0);
    expect(JSON.parse(run.output)).toEqual({
      name: 'Nostri moduli',
      sourceUrl: 'https://vendor.example/',
      modules: [{ id: 'tributi', name: 'Tributi', address: 'tributi@ticket.example' }],
    });
    expect(run.errors).toContain('1 modulo importato, nulla da rivedere');
  });

  it('gives all of it as one object with --json', async () => {
    const run = await bench.run(['directory', 'import', '--json', source('due-punti.txt')]);
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(results(run)).toMatchObject([
      {
        directory: { name: 'due-punti' },
        ties: [
          { id: 'protocollo-gestione-documentale', by: 'name', topics: ['protocollo'] },
          {},
          {},
          { by: 'id' },
          {},
          { by: 'none' },
        ],
        remarks: [{ kind: 'no-address', line: 1 }, { line: 9 }, { kind: 'no-name', line: 10 }],
      },
    ]);
  });

  it('does not overwrite unless told to', async () => {
    const out = bench.write('moduli.json', 'mio');
    const args = ['directory', 'import', source('virgole.csv'), '--out', out];
    const refused = await bench.run(args);
    expect(refused).toMatchObject({ status: 2, output: '' });
    expect(refused.errors).toContain('moduli.json: c’è già');
    expect(readFileSync(path.join(bench.folder, out), 'utf8')).toBe('mio');
    expect(await bench.run([...args, '--force'])).toMatchObject({ status: 0 });
    expect(written(out)).toMatchObject({ name: 'virgole' });
  });

  it.each([
    ['manca.html', 'manca.html: il file non esiste'],
    ['vuoto.txt', 'vuoto.txt: il file è vuoto'],
    ['prosa.txt', 'prosa.txt: non contiene indirizzi e-mail'],
    ['a.pdf', 'a.pdf: è un PDF'],
  ])('refuses %s', async (file, message) => {
    bench.write('vuoto.txt', '');
    bench.write('prosa.txt', 'Nessun indirizzo qui.');
    bench.write('a.pdf', '%PDF-1.4');
    const run = await bench.run(['directory', 'import', file]);
    expect(run).toMatchObject({ status: 2, output: '' });
    expect(run.errors).toContain(message);
  });
});

describe('directory check', () => {
  it('shows ties and what is wrong, with line and column', async () => {
    const text = `{ "name": "Elenco", "modules": [
      { "id": "a", "name": "Anagrafe, Stato civile", "address": "demografici@ticket.example" },
      { "id": "x9", "name": "Zeta", "address": "zeta@${REAL_DOMAIN}", "topics": ["tribbuti"] }
    ] }`;
    const run = await bench.run(['directory', 'check', bench.write('moduli.json', text)]);
    expect(run).toMatchObject({ status: 1, errors: '' });
    expect(run.output).toContain('argomenti dal nome: anagrafe, stato-civile');
    expect(run.output).toContain('moduli.json:2:65: demografici@ticket.example: il dominio è riservato agli esempi');
    expect(run.output).toMatch(/moduli\.json:3:\d+: argomento "tribbuti" sconosciuto, forse "tributi"/);
    expect(run.output).toMatch(/argomenti senza modulo: .*tributi/);
    expect(run.output).toMatch(/2 moduli: 2 problemi\n$/);
  });

  it('is content with a directory in order', async () => {
    const modules = [{ id: 'tributi', name: 'Tributi', address: `tributi@${REAL_DOMAIN}` }];
    const file = bench.write('moduli.json', JSON.stringify({ name: 'Elenco', modules }));
    const run = await bench.run(['directory', 'check', '--json', file]);
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(results(run)).toMatchObject([
      { modules: [{ id: 'tributi', tiedBy: 'id', topics: ['tributi'] }], problems: [] },
    ]);
  });

  it('tells doubles and addresses that are none with their place', async () => {
    const modules = [
      { id: 'a', name: 'A', address: 'a@b.test' },
      { id: 'A', name: 'B', address: 'a@B.test' },
    ];
    const doubles = await bench.run([
      'directory',
      'check',
      bench.write('d.json', JSON.stringify({ name: 'x', modules })),
    ]);
    expect(doubles.status).toBe(1);
    expect(doubles.output).toMatch(/d\.json:1:\d+: modules\[1\]\.id: trovato "A", che c’è già in modules\[0\]\.id/);
    expect(doubles.output).toContain('modules[1].address');
    const wrong = JSON.stringify({ name: 'x', modules: [{ id: 'a', name: 'A', address: 'a@' }] });
    expect((await bench.run(['directory', 'check', bench.write('w.json', wrong)])).output).toContain(
      'modules[0].address: trovato "a@"',
    );
  });

  it('refuses what is no JSON', async () => {
    const run = await bench.run(['directory', 'check', bench.write('m.json', '{"name":')]);
    expect(run).toMatchObject({ status: 2, output: '' });
    expect(run.errors).toContain('m.json:1:9: JSON non valido');
  });
});
