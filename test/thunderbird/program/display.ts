import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodePng } from './png';
import { stop } from './process';
import { until } from './until';
import type { Part } from './xwd';
import { readXwd } from './xwd';

export interface Display {
  /** As `DISPLAY` wants it. */
  readonly name: string;
  /** What is on the screen now, or a part of it, as the bytes of a PNG file. */
  readonly picture: (part?: Part) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export const SCREEN = { width: 1400, height: 900 } as const;

/** A virtual screen (Xvfb) of its own with a window manager, because focus and frames are the window manager's. */
export async function startDisplay(): Promise<Display> {
  const screen = `${SCREEN.width}x${SCREEN.height}x24`;
  const memory = await mkdtemp(path.join(tmpdir(), 'screen-'));
  // Xvfb chooses a free number and writes it to that descriptor. With its GLX all windows but the first stay black.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset', '-fbdir', memory, '-extension', 'GLX'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const name = `:${await readNumber(server)}`;
  const manager = spawn('openbox', ['--sm-disable'], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
  await until(() => existsSync(`/tmp/.X11-unix/X${name.slice(1)}`), { what: 'the virtual screen' });
  return {
    name,
    picture: async (part = { x: 0, y: 0, ...SCREEN }) =>
      encodePng(readXwd(await readFile(path.join(memory, 'Xvfb_screen0')), part)),
    close: async () => {
      await stop(manager);
      await stop(server);
      await rm(memory, { recursive: true, force: true });
    },
  };
}

function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('Xvfb ended at once'));
    });
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString('ascii');
      const [number] = /^\d+(?=\n)/.exec(text) ?? [];
      if (number !== undefined) resolve(number);
    });
  });
}
