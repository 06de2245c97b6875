/** Milliseconds between looks at the draft. */
const INTERVAL = 1000;

/** A look holds Thunderbird up while it lasts: at most this share of the time goes into it. */
const SHARE = 0.04;

export interface Poll {
  /** What was asked for is done: the next look may be planned. @param duration milliseconds that it took */
  readonly done: (duration: number) => void;
  readonly stop: () => void;
}

/**
 * When to look at the draft again, because Thunderbird tells neither of changes to the subject nor to the recipients: each second, less
 * often the larger the draft, and never while a look is under way or nobody can see the pane.
 * @param isHidden whether the pane is out of sight; whoever shows it again has to look once
 */
export function createPoll(look: () => void, isHidden: () => boolean): Poll {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  return {
    done: (duration) => {
      clearTimeout(timer);
      if (stopped) return;
      timer = setTimeout(
        () => {
          if (!isHidden()) look();
        },
        Math.max(INTERVAL, duration / SHARE),
      );
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
