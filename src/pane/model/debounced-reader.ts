export interface DebouncedReader {
  /** Reads once things have been quiet for the delay. */
  readonly soon: () => void;
  /** Reads at once, or right after the read under way. */
  readonly now: () => void;
  readonly stop: () => void;
}

/**
 * Reads serially and not more often than needed: hosts read a body slowly, and a read that overtakes another would show an old
 * draft. `delay` is in milliseconds; a rejected read goes to `onError`.
 */
export function createDebouncedReader<Value>(
  read: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (reason: unknown) => void,
  delay: number,
): DebouncedReader {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let again = false;
  let stopped = false;

  const start = (): void => {
    if (stopped) return;
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    read()
      .then(
        (value) => {
          if (!stopped) onValue(value);
        },
        (reason: unknown) => {
          if (!stopped) onError(reason);
        },
      )
      .finally(() => {
        reading = false;
        if (again) {
          again = false;
          start();
        }
      });
  };

  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(start, delay);
    },
    now() {
      clearTimeout(timer);
      start();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
