import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import webpack from 'webpack';
import { XpiPlugin } from '../webpack/xpi-plugin';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

/** Builds a small program in a folder of its own; gives the packed file and what builds it again. */
async function pack(): Promise<{ readonly file: string; readonly again: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'xpi-'));
  folders.push(folder);
  await writeFile(path.join(folder, 'one.js'), 'console.log("one");');
  await writeFile(path.join(folder, 'two.js'), 'console.log("due – à");');
  const file = path.join(folder, 'packed', 'add-on.xpi');
  const again = (): Promise<void> =>
    new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: { two: './two.js', one: './one.js' },
          output: { path: path.join(folder, 'dist') },
          plugins: [new XpiPlugin(file)],
        },
        (failure, stats) => {
          if (failure ?? stats?.hasErrors()) reject(failure ?? new Error(stats?.toString()));
          else resolve();
        },
      );
    });
  await again();
  return { file, again };
}

test('the same sources give the same bytes wherever and however often they are packed', async () => {
  const [here, there] = await Promise.all([pack(), pack()]);
  const first = await readFile(here.file);
  await here.again();
  expect((await readFile(here.file)).equals(first)).toBe(true);
  expect((await readFile(there.file)).equals(first)).toBe(true);
});

test('everything that is built is in it, by name', async () => {
  const { file } = await pack();
  const files = unzipSync(new Uint8Array(await readFile(file)));
  expect(Object.keys(files)).toEqual(['one.js', 'two.js']);
  expect(Object.values(files).map((content) => strFromU8(content))).toEqual([
    'console.log("one");',
    'console.log("due – à");',
  ]);
});
