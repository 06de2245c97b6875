import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MarionetteClient } from '../marionette/client';
import { connectMarionette } from '../marionette/client';
import { ended, stop } from './process';

export interface StartOptions {
  /** The folder of the program: Debian's, or a copy of it. */
  readonly program?: string;
  readonly profile: string;
  /** The X display, or null for a Thunderbird without windows on any screen. */
  readonly display: string | null;
  readonly marionettePort: number;
}

export interface RunningThunderbird {
  readonly marionette: MarionetteClient;
  /** What it and the pages of add-ons wrote to standard output and error so far. */
  readonly log: () => string;
  /** When its process ends, by whomever. */
  readonly closed: Promise<void>;
  /** Asks it to quit at once, leaving the profile as a quit leaves it; kills it when it does not. */
  readonly quit: () => Promise<void>;
}

/** Debian's, not the script in /usr/bin; THUNDERBIRD_PATH names another folder. */
export const PROGRAM = process.env.THUNDERBIRD_PATH ?? '/usr/lib/thunderbird';

/** Milliseconds for a cold start on a busy machine. */
const START_TIME = 40_000;
const SCRIPT_TIME = 20_000;
const QUIT_TIME = 8000;

/** Starts Thunderbird and takes control of it, in the context of its own windows. Gives it when these stand. */
export async function startThunderbird(options: StartOptions): Promise<RunningThunderbird> {
  const binary = binaryIn(options.program ?? PROGRAM);
  const control = ['--marionette', '--remote-allow-system-access'];
  const screen = options.display === null ? ['--headless'] : [];
  const child = spawn(binary, ['--profile', options.profile, '--no-remote', ...control, ...screen], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Whatever it thinks belongs to the person goes to the profile.
      HOME: options.profile,
      MOZ_CRASHREPORTER_DISABLE: '1',
      NO_AT_BRIDGE: '1',
      ...(options.display === null ? {} : { DISPLAY: options.display, MOZ_ENABLE_WAYLAND: '0' }),
    },
  });
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')));
  try {
    const marionette = await connectMarionette(options.marionettePort, START_TIME);
    await marionette.command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.command('Marionette:SetContext', { value: 'chrome' });
    await marionette.command('WebDriver:SetTimeouts', { script: SCRIPT_TIME, implicit: 0 });
    return {
      marionette,
      log: () => lines.join(''),
      closed,
      quit: async () => {
        // The answer may be lost with the connection: what counts is that the process ends.
        marionette.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
        await ended(child, QUIT_TIME);
        marionette.close();
        await stop(child);
      },
    };
  } catch (failure) {
    await stop(child);
    throw new Error(`Thunderbird did not start: ${String(failure)}\n${lines.join('').slice(-2000)}`, {
      cause: failure,
    });
  }
}

/** The program itself: what is called `thunderbird` may be a script around it. */
function binaryIn(folder: string): string {
  const found = ['thunderbird-bin', 'thunderbird', 'thunderbird.exe']
    .map((name) => path.join(folder, name))
    .find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(`no Thunderbird in ${folder}: install it, or name its folder in THUNDERBIRD_PATH`);
  return found;
}
