import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Mouse and keyboard of the virtual screen: what they do is what a person's would, in whichever window is in front. */
export interface Input {
  /** Brings the window with that title (letters and digits) to the front, as the task bar does; gives whether it is there now. */
  readonly activate: (title: string) => Promise<boolean>;
  /** Clicks at a point of the screen, in pixels. */
  readonly click: (point: Point) => Promise<void>;
  /** Pulls from one point of the screen to another. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  /** Presses keys together by their X names, for instance "ctrl+Return". */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types letters one by one. @param delay milliseconds between two (12) */
  readonly type: (text: string, delay?: number) => Promise<void>;
}

export function inputOf(display: string): Input {
  const xdotool = async (...words: readonly string[]): Promise<string> => {
    const { stdout } = await run('xdotool', words, { env: { ...process.env, DISPLAY: display } });
    return stdout.trim();
  };
  const act = async (...words: readonly string[]): Promise<void> => {
    await xdotool(...words);
  };
  return {
    activate: async (title) => {
      if ((await xdotool('getactivewindow', 'getwindowname')) === title) return true;
      await xdotool('search', '--onlyvisible', '--name', `^${title}$`, 'windowactivate');
      return false;
    },
    // Without --sync, which waits for a move that there is none of when the mouse stands there already.
    click: (point) => act('mousemove', ...coordinates(point), 'click', '1'),
    drag: async (from, to) => {
      await act('mousemove', ...coordinates(from), 'mousedown', '1');
      // In steps, because what is pulled looks at the mouse once a frame, and the first only tells that it is a pull.
      await act('mousemove', ...coordinates({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }), 'sleep', '0.1');
      await act('mousemove', ...coordinates({ x: to.x + 1, y: to.y }), 'sleep', '0.1');
      await act('mousemove', ...coordinates(to), 'sleep', '0.2', 'mouseup', '1');
    },
    press: (...keys) => act('key', '--clearmodifiers', ...keys),
    type: (text, delay = 12) => act('type', '--clearmodifiers', '--delay', String(delay), text),
  };
}

function coordinates({ x, y }: Point): readonly string[] {
  return [String(Math.round(x)), String(Math.round(y))];
}
