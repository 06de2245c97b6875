import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** The files of the project that git knows or would add, below a folder. */
export function projectFiles(...below: readonly string[]): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...below], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return [...new Set(listed.split('\n'))]
    .filter((name) => name !== '' && existsSync(path.join(ROOT, name)))
    .map((name) => ({ path: name, text: readFileSync(path.join(ROOT, name), 'utf8') }));
}

/** The program's own TypeScript, without tests. */
export function sources(...below: readonly string[]): readonly SourceFile[] {
  return projectFiles(...below).filter(({ path: name }) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name));
}

/** What a file imports, resolved to a path from the root where it is the project's own. */
export function importsOf(file: SourceFile): readonly string[] {
  const found = file.text.matchAll(/\bfrom '([^']+)';$|^import '([^']+)';$|\bimport\('([^']+)'\)/gm);
  return [...found]
    .map(([, named, bare, dynamic]) => named ?? bare ?? dynamic ?? '')
    .map((target) =>
      target.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file.path), target)) : target,
    );
}
