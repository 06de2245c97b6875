import type { OutlookSettings } from './api';
import { byId } from './dom';
import type { AddInFrame } from './frame';

/** How a function of the add-in ended. `status` is 0 when office.js called it and it called `completed`. */
export interface Ended {
  readonly status: number;
  /** The event as JSON, with `completedContext`. */
  readonly event: string;
}

export interface RunningFunction {
  /** Settles once; never when the add-in never completes. */
  readonly ended: Promise<Ended>;
  readonly failedToLoad: Promise<void>;
  /** Takes the page away, whatever it still does. */
  readonly stop: () => void;
}

export interface Functions {
  readonly run: (functionName: string, event: Readonly<Record<string, unknown>>) => RunningFunction;
  /** To be told of every completion. */
  readonly completed: (id: string, ended: Ended) => void;
  /** Every page that is running a function cannot be loaded. */
  readonly fail: () => void;
  /** Takes away the pages of all functions that have not completed. */
  readonly stopAll: () => void;
  readonly frames: () => readonly AddInFrame[];
}

interface Running {
  readonly frame: AddInFrame;
  readonly end: (ended: Ended) => void;
  readonly fail: () => void;
  count: number;
}

/**
 * Runs the functions that launch events name. Each has a page of its own, taken away at `completed`: the documentation promises
 * an add-in no state beyond that, so this host gives it none.
 */
export function createFunctions(
  settings: OutlookSettings,
  open: (url: string, into: HTMLElement, launchedBy: string | null) => AddInFrame,
  onViolation: (text: string) => void,
): Functions {
  const into = byId('runtime-frames', HTMLDivElement);
  const running = new Map<string, Running>();
  let commands = 0;

  function stop(id: string): void {
    running.get(id)?.frame.remove();
    running.delete(id);
  }

  return {
    run: (functionName, event) => {
      commands += 1;
      const id = `command-${commands}`;
      const launchedBy = typeof event.type === 'string' ? event.type : null;
      const frame = open(settings.addIn.runtimeUrl ?? settings.addIn.origin, into, launchedBy);
      let fail = (): void => undefined;
      const failedToLoad = new Promise<void>((resolve) => {
        fail = resolve;
      });
      const ended = new Promise<Ended>((end) => {
        running.set(id, { frame, end, fail, count: 0 });
      });
      void frame.ready.then(() => {
        frame.tell('appCommandInvoked', [id, functionName, JSON.stringify(event)]);
      });
      return {
        ended,
        failedToLoad,
        stop: () => {
          stop(id);
        },
      };
    },
    completed: (id, ended) => {
      const found = running.get(id);
      if (!found) return;
      found.count += 1;
      if (found.count > 1) {
        onViolation('completed was called twice');
        return;
      }
      found.end(ended);
      // A moment later, so that a second `completed` would be noticed.
      setTimeout(() => {
        stop(id);
      }, 30);
    },
    fail: () => {
      for (const { fail } of running.values()) fail();
    },
    stopAll: () => {
      for (const [id, { count }] of [...running]) {
        if (count === 0) stop(id);
      }
    },
    frames: () => [...running.values()].map(({ frame }) => frame),
  };
}
