import { readMessage } from '../messaging/messages';
import { judgeForBadge } from './judge-for-badge';
import { showBadge } from './show-badge';

/** Milliseconds of quiet before a draft is looked at. */
const QUIET = 500;

/**
 * Milliseconds until it is looked at again: Thunderbird tells of changes to the text, but neither of the subject's nor of most of the
 * recipients', which are written next to them.
 */
const AGAIN = [1500, 3000, 6000, 12_000];

/** Milliseconds of a look from which on it is felt: such a draft, of a megabyte or with large pictures, is looked at seldom. */
const HEAVY = 60;
const QUIET_OF_HEAVY = 5000;

/** Keeps the numbers on the toolbar buttons up to date, without ever holding anything up. */
export function keepBadges(): void {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const heavy = new Set<number>();

  const plan = (tabId: number, delay: number, further: readonly number[]): void => {
    clearTimeout(timers.get(tabId));
    timers.set(
      tabId,
      setTimeout(
        () => {
          timers.delete(tabId);
          judgeForBadge(tabId).then(
            (state) => {
              showBadge(tabId, state);
              if (state.duration > HEAVY) heavy.add(tabId);
              else heavy.delete(tabId);
              const [next, ...rest] = further;
              if (next !== undefined && !timers.has(tabId) && !heavy.has(tabId)) plan(tabId, next, rest);
            },
            // The window is closed, or Thunderbird fails: the gate is what counts.
            () => undefined,
          );
        },
        heavy.has(tabId) ? QUIET_OF_HEAVY : delay,
      ),
    );
  };
  const look = ({ id }: Thunderbird.Tab): void => {
    if (id !== undefined) plan(id, QUIET, AGAIN);
  };

  messenger.compose.onComposeStateChanged.addListener(look);
  messenger.compose.onAttachmentAdded.addListener(look);
  messenger.compose.onAttachmentRemoved.addListener(look);
  messenger.runtime.onMessage.addListener((received, sender) => {
    const message = readMessage(received);
    if (message?.type !== 'draft-changed') return undefined;
    const id = message.tabId ?? sender.tab?.id;
    // A pane that stands beside the draft goes on telling: once is enough.
    if (id !== undefined) plan(id, QUIET, message.tabId === null ? AGAIN : []);
    return undefined;
  });
  messenger.tabs.onRemoved.addListener((tabId) => {
    clearTimeout(timers.get(tabId));
    timers.delete(tabId);
    heavy.delete(tabId);
  });
}
