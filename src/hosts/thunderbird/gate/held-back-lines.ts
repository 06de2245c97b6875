import type { JudgedFinding } from '../../../core/report';
import { describeFinding } from '../../../locales/describe';
import type { Locale } from '../../../locales/locale';
import { dialogLines } from '../../../pane/model/dialog-lines';
import type { HeldBackLine } from '../store/held-back';

/** What stopped the mail as at most four lines, the last telling how many more there are. */
export function heldBackLines(
  locale: Pick<Locale, 'findings' | 'thunderbird'>,
  findings: readonly JudgedFinding[],
): HeldBackLine[] {
  const { shown, rest } = dialogLines(findings);
  const lines = shown.map(({ severity, message }) => ({ severity, text: describeFinding(locale, message) }));
  const worst = rest[0];
  return worst === undefined
    ? lines
    : [...lines, { severity: worst.severity, text: locale.thunderbird.heldBack.more(rest.length) }];
}
