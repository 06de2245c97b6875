import type { BadgeState } from './judge-for-badge';

/** The red of the pane's required points. */
const COLOR = '#b10e1c';

/** Puts the number of open points on the draft's toolbar button, and the words into its tooltip. Never rejects. */
export function showBadge(tabId: number, { missing, locale }: BadgeState): void {
  const texts = locale.thunderbird.button;
  const title = missing === null ? texts.title : missing === 0 ? texts.ready : texts.missing(missing);
  const text = missing === null || missing === 0 ? '' : String(missing);
  const { composeAction } = messenger;
  Promise.all([
    composeAction.setBadgeBackgroundColor({ color: COLOR }),
    composeAction.setBadgeText({ tabId, text }),
    composeAction.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
