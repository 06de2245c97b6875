import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');

export interface Run {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly input?: Buffer | string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
}

/** The command line as it is delivered, built into a folder of its own. */
export class BuiltCommand {
  private constructor(
    readonly file: string,
    private readonly folder: string,
  ) {}

  static async build(): Promise<BuiltCommand> {
    const folder = mkdtempSync(path.join(tmpdir(), 'ticket-in-regola-'));
    const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
    const args = [webpack, '--config', path.join(ROOT, 'webpack/cli.js'), '--output-path', folder];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    return new BuiltCommand(path.join(folder, 'ticket-in-regola.js'), folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Runs it in `cwd`, without a terminal and without the colour settings of whoever runs the tests. */
  run(args: readonly string[], cwd: string, { input, environment, node = [] }: RunOptions = {}): Promise<Run> {
    const child = spawn(process.execPath, [...node, this.file, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...environment },
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => {
        resolve({ status, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() });
      });
    });
  }
}
