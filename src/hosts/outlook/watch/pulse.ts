/** Milliseconds between looks: while something changes, and at most, once all has been still for a while. */
const LIVELY = 1700;
const SLOWEST = 8000;

/** Somebody who thinks for a minute still sees the next word taken up at once. */
const STILL_FOR = 60_000;
const SLOWER = 1.5;

export interface Pulse {
  /** What was asked for is done: the next look may be planned. @param changed whether it showed something new */
  readonly done: (changed: boolean) => void;
  /** Looks at once and goes on lively: something happened. */
  readonly wake: () => void;
  /** Nothing more is looked at. */
  readonly stop: () => void;
}

/**
 * When to look at the draft again: Outlook tells neither of changes to the subject nor to the body. Never while a look is under way,
 * slower when nothing happens, and not at all while nobody can see the pane.
 * @param isHidden whether the pane is out of sight; `wake` is to be called when it is back
 */
export function createPulse(look: () => void, isHidden: () => boolean): Pulse {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay = LIVELY;
  let stillSince = Date.now();
  let stopped = false;

  function plan(): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      if (!isHidden()) look();
    }, delay);
  }

  function enliven(): void {
    stillSince = Date.now();
    delay = LIVELY;
  }

  return {
    done: (changed) => {
      if (changed) enliven();
      else if (Date.now() - stillSince > STILL_FOR) delay = Math.min(SLOWEST, delay * SLOWER);
      plan();
    },
    wake: () => {
      enliven();
      clearTimeout(timer);
      if (!stopped) look();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
