/** More lines than this nobody reads in a dialog at sending; the pane has them all. */
const LINES = 4;

/** What a gate's dialog names of the findings: all of four, else the first three with those that only a last line counts. */
export function dialogLines<Finding>(findings: readonly Finding[]): {
  readonly shown: readonly Finding[];
  readonly rest: readonly Finding[];
} {
  const shown = findings.length > LINES ? findings.slice(0, LINES - 1) : findings;
  return { shown, rest: findings.slice(shown.length) };
}
