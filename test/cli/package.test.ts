import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withReleaseFile } from '../../src/rollout/release';
import { CONFIG, MODULES, sampleRelease } from '../roll-out/support/sample-release';
import { Bench } from './bench';

const bench = Bench.forThisFile();

const URL_ARGUMENTS = ['--url', 'https://www.comune.example/ticket/'];

function place(name: string): string {
  return path.join(bench.folder, name);
}

/** Arguments for a package that nothing stands in the way of. */
function inOrder(): readonly string[] {
  for (const [name, bytes] of withReleaseFile(sampleRelease())) {
    mkdirSync(path.dirname(place(`programma/${name}`)), { recursive: true });
    writeFileSync(place(`programma/${name}`), bytes);
  }
  bench.write('config.json', CONFIG);
  bench.write('modules.json', MODULES);
  return ['package', '--config', 'config.json', '--directory', 'modules.json', '--release', 'programma'];
}

it('writes everything to a new folder', async () => {
  const run = await bench.run([...inOrder(), ...URL_ARGUMENTS, '--out', 'consegne/pacchetto']);
  expect(run).toMatchObject({ status: 0, errors: '' });
  expect(run.output).toMatch(/^\d+ file pronti in consegne\/pacchetto\nI passi da fare sono in .*RIEPILOGO\.html/);
  expect(readdirSync(place('consegne'))).toEqual(['pacchetto']);
  expect(readdirSync(place('consegne/pacchetto')).sort()).toEqual([
    'RIEPILOGO.html',
    'manifest.xml',
    'server',
    'sito',
    'thunderbird',
  ]);
  expect(readFileSync(place('consegne/pacchetto/manifest.xml'), 'utf8')).toContain(
    'https://www.comune.example/ticket/taskpane.html',
  );
});

it('replaces a package on demand only, and nothing else ever', async () => {
  const args = [...inOrder(), ...URL_ARGUMENTS, '--out', 'pacchetto'];
  expect(await bench.run(args)).toMatchObject({ status: 0 });
  const again = await bench.run(args);
  expect(again).toMatchObject({ status: 2, output: '' });
  expect(again.errors).toContain('pacchetto: la cartella non è vuota');
  writeFileSync(place('pacchetto/vecchio.txt'), '');
  expect(await bench.run([...args, '--force'])).toMatchObject({ status: 0 });
  expect(readdirSync(place('pacchetto'))).not.toContain('vecchio.txt');
  mkdirSync(place('documenti'));
  writeFileSync(place('documenti/importante.txt'), '');
  const other = await bench.run([...inOrder(), ...URL_ARGUMENTS, '--out', 'documenti', '--force']);
  expect(other.status).toBe(2);
  expect(readdirSync(place('documenti'))).toEqual(['importante.txt']);
});

it.each([
  [['--out', '.'], '.: la cartella contiene i file da cui si prepara il pacchetto'],
  [['--out', 'programma/dentro'], 'la cartella contiene i file da cui si prepara il pacchetto'],
  [['--out', '/'], '/: è una cartella di sistema o personale'],
  [['--out', 'config.json'], 'la cartella contiene i file'],
  [['--out', 'p', '--release', 'manca'], 'in manca non c’è il programma da distribuire'],
  [['--out', 'p', '--config', 'manca.json'], 'manca.json: il file non esiste'],
  [
    ['--out', 'p', '--url', 'https://www.comune.example/ticket'],
    'deve finire con una barra: https://www.comune.example/ticket/',
  ],
])('refuses %j and writes nothing', async (args, message) => {
  const base = inOrder();
  const before = readdirSync(bench.folder, { recursive: true });
  const run = await bench.run([...base, ...URL_ARGUMENTS, ...args]);
  expect(run).toMatchObject({ status: 2, output: '' });
  expect(run.errors).toContain(message);
  expect(readdirSync(bench.folder, { recursive: true })).toEqual(before);
});

it('tells all that is wrong at once, with file, line and key', async () => {
  const base = inOrder();
  bench.write('config.json', '{\n  "mode": "strict"\n}');
  bench.write('modules.json', MODULES.replace('{', '{"placeholder":true,'));
  const run = await bench.run([...base, '--url', 'http://comune.example/', '--out', 'p']);
  expect(run.errors).toContain('config.json:2:11: mode: trovato "strict"');
  expect(run.errors).toContain('modules.json: l’elenco dei moduli è quello dimostrativo');
  expect(run.errors).toContain('--url http://comune.example/: l’indirizzo del sito deve cominciare con https://');
});

it('packages no program that was changed since it was built', async () => {
  const base = inOrder();
  writeFileSync(place('programma/taskpane.js'), 'altro();');
  const run = await bench.run([...base, ...URL_ARGUMENTS, '--out', 'p']);
  expect(run).toMatchObject({ status: 2 });
  expect(run.errors).toContain('file del programma mancanti o modificati: taskpane.js');
});
