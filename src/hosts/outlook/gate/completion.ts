/** What the gate tells Outlook about a mail. The library's own name for `promptUser` is missing from older ones. */
export type Verdict = Omit<Office.SmartAlertsEventCompletedOptions, 'sendModeOverride'> & {
  readonly sendModeOverride?: 'promptUser';
};

/** What Outlook hands to a function that an event launches; only the one at sending takes a verdict. */
export interface LaunchEvent {
  readonly completed: (verdict?: Verdict) => void;
}

/**
 * Answers the event the first time that it is called and never again; an Outlook that refuses the answer is left alone. Gives
 * back whether the answer was given by this call.
 */
export function completion(event: LaunchEvent): (verdict?: Verdict) => boolean {
  let open = true;
  return (verdict) => {
    if (!open) return false;
    open = false;
    try {
      event.completed(verdict);
    } catch {
      // There is nobody left to tell.
    }
    return true;
  };
}
