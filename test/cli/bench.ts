import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuiltCommand, type Run, type RunOptions } from './built-command';

const FIXTURES = path.resolve(__dirname, '../fixtures/eml');

/** A built command and a fresh folder for each test to run it in. */
export class Bench {
  folder = '';
  private command: BuiltCommand | null = null;

  /** Ties the bench to the tests of a file: builds before them, tidies up after them. */
  static forThisFile(): Bench {
    const bench = new Bench();
    beforeAll(async () => {
      bench.command = await BuiltCommand.build();
    }, 120_000);
    afterAll(() => {
      bench.command?.remove();
    });
    beforeEach(() => {
      bench.folder = mkdtempSync(path.join(tmpdir(), 'bozze-'));
    });
    afterEach(() => {
      rmSync(bench.folder, { recursive: true });
    });
    return bench;
  }

  get commandFile(): string {
    return this.built().file;
  }

  run(args: readonly string[], options?: RunOptions): Promise<Run> {
    return this.built().run(args, this.folder, options);
  }

  check(args: readonly string[], options?: RunOptions): Promise<Run> {
    return this.run(['check', ...args], options);
  }

  /** Makes a file and gives its name back. */
  write(name: string, content: string | Buffer): string {
    writeFileSync(path.join(this.folder, name), content);
    return name;
  }

  /** Makes a `.jsonl`, of texts as they are and of other values as JSON. */
  writeLines(name: string, lines: readonly unknown[]): string {
    return this.write(name, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  }

  fixture(name: string): string {
    cpSync(path.join(FIXTURES, name), path.join(this.folder, name));
    return name;
  }

  private built(): BuiltCommand {
    if (this.command === null) throw new Error('The command is built before the first test of a file, not earlier.');
    return this.command;
  }
}

/** The lines of `--json`. */
export function results({ output }: Run): readonly Record<string, unknown>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export function idsOf(run: Run): readonly unknown[] {
  return results(run).map(({ id }) => id);
}
