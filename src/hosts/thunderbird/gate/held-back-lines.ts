import type { Finding } from '../../../core/report';
import { describeProblem } from '../../../locales/describe';
import type { Locale } from '../../../locales/locale';
import type { HeldBackLine } from '../store/held-back';

/** More lines than this nobody reads at sending; the pane has them all. */
const LINES = 4;

/** What stopped the mail as at most four lines, the last telling how many more there are. */
export function heldBackLines(
  locale: Pick<Locale, 'rules' | 'thunderbird'>,
  findings: readonly Finding[],
): HeldBackLine[] {
  const shown = findings.length > LINES ? findings.slice(0, LINES - 1) : findings;
  const lines = shown.map(({ severity, message }) => ({ severity, text: describeProblem(locale, message).what }));
  const rest = findings.slice(shown.length);
  const worst = rest[0];
  return worst === undefined
    ? lines
    : [...lines, { severity: worst.severity, text: locale.thunderbird.heldBack.more(rest.length) }];
}
