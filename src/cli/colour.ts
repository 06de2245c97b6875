/** Colour only on a terminal, unless NO_COLOR (no-color.org) forbids it or FORCE_COLOR asks for it everywhere. */
export function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = environment;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  // Node leaves `isTTY` undefined for a pipe; picocolors would then decide by itself, and colour for CI.
  return isTerminal === true && TERM !== 'dumb';
}
