/** Milliseconds after which the configuration is read anew, and for how long somebody must have been away for a look at coming back. */
export const HOUR = 3_600_000;
export const LONG_IDLE = 15 * 60_000;

export interface ReadingTimes {
  /** The writer is back at the pane. */
  readonly onReturn: () => void;
  readonly stop: () => void;
}

/**
 * When to read again what somebody may have changed elsewhere: every hour while the pane is seen, and when the writer is back after a
 * long while. Two readings are never under way at once. The first one is the caller's own, made when this begins.
 * @param read settles whatever happens
 */
export function createReadingTimes(read: () => Promise<unknown>, isHidden: () => boolean): ReadingTimes {
  let last = Date.now();
  let reading = false;
  const again = (): void => {
    if (reading) return;
    reading = true;
    last = Date.now();
    const over = (): void => {
      reading = false;
    };
    read().then(over, over);
  };
  const timer = setInterval(() => {
    if (!isHidden()) again();
  }, HOUR);
  return {
    onReturn: () => {
      if (!isHidden() && Date.now() - last >= LONG_IDLE) again();
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
