export interface UntilOptions {
  /** What is waited for, for the message when it does not come. */
  readonly what: string;
  /** Milliseconds (8000). */
  readonly timeout?: number;
  /** Milliseconds between two looks (40). */
  readonly every?: number;
}

/** Looks again and again until there is something other than undefined, null and false, and gives it. A failing look is a look in vain. */
export async function until<T>(
  look: () => T | Promise<T>,
  { what, timeout = 8000, every = 40 }: UntilOptions,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + timeout;
  for (;;) {
    let failure = '';
    try {
      const found = await look();
      if (found !== undefined && found !== null && found !== false)
        return found as Exclude<T, undefined | null | false>;
    } catch (thrown) {
      failure = `: ${String(thrown)}`;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}${failure}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
