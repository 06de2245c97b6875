import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';

const FOLDER = path.resolve(__dirname, '../page');

export interface ServedFile {
  readonly contentType: string;
  readonly body: string | Buffer;
}

/** A file of the host's page. A name without an ending is a module: TypeScript, turned into JavaScript as it is asked for. */
export async function pageFile(name: string): Promise<ServedFile | null> {
  const file = path.join(FOLDER, path.normalize(name));
  if (!file.startsWith(FOLDER)) return null;
  if (file.endsWith('.html')) return { contentType: 'text/html; charset=utf-8', body: await readFile(file) };
  if (file.endsWith('.css')) return { contentType: 'text/css', body: await readFile(file) };
  const { code } = await transform(await readFile(`${file}.ts`, 'utf8'), {
    filename: `${file}.ts`,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return { contentType: 'text/javascript', body: code };
}
