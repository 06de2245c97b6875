import type { JudgedFinding } from '../../../core/report';
import { describeFinding } from '../../../locales/describe';
import type { Locale } from '../../../locales/locale';
import type { HeldBackLine } from '../store/held-back';

/** More lines than this nobody reads at sending; the pane has them all. */
const LINES = 4;

/** What stopped the mail as at most four lines, the last telling how many more there are. */
export function heldBackLines(
  locale: Pick<Locale, 'findings' | 'thunderbird'>,
  findings: readonly JudgedFinding[],
): HeldBackLine[] {
  const shown = findings.length > LINES ? findings.slice(0, LINES - 1) : findings;
  const lines = shown.map(({ severity, message }) => ({ severity, text: describeFinding(locale, message) }));
  const rest = findings.slice(shown.length);
  const worst = rest[0];
  return worst === undefined
    ? lines
    : [...lines, { severity: worst.severity, text: locale.thunderbird.heldBack.more(rest.length) }];
}
