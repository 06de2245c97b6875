/** The time that the host's own limits go by: the real one, and what a test adds to it. */
export interface HostClock {
  readonly now: () => number;
  /** Calls back after so many milliseconds; gives back what prevents it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly advance: (milliseconds: number) => void;
}

const TICK = 50;

export function createHostClock(): HostClock {
  let added = 0;
  let waiting: { readonly due: number; readonly act: () => void }[] = [];
  const now = (): number => performance.now() + added;

  function tick(): void {
    const due = waiting.filter((one) => one.due <= now()).sort((one, other) => one.due - other.due);
    waiting = waiting.filter((one) => !due.includes(one));
    for (const { act } of due) act();
  }
  setInterval(tick, TICK);

  return {
    now,
    after: (milliseconds, act) => {
      const one = { due: now() + milliseconds, act };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    advance: (milliseconds) => {
      added += milliseconds;
      tick();
    },
  };
}
