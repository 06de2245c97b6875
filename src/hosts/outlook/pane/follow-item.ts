import { isRecord } from '../../../pane/model/is-record';
import { composeItem } from '../office/compose-item';
import type { OfficeCalls } from '../office/office-call';
import { listen, watchItemChange } from '../watch/item-events';

interface Followed {
  /** Another item stands beside the pane, or none. */
  readonly onItem: () => void;
  /** The gate's dialog, or the bar above the draft, sent the writer here to see what is missing. @param context its words */
  readonly onAsked: (context: string) => void;
}

export interface ItemFollower {
  /** Gives back what ends it. */
  readonly follow: (followed: Followed) => () => void;
}

/** Outlook names the event only in libraries from Mailbox 1.15 on; older ones open the pane anew instead. */
const CONTEXT_CHANGED = 'olkInitializationContextChanged';

/** Tells where the pane stands. Registers with Outlook once, however often it is followed. */
export function followItem(calls: OfficeCalls, keeping: OfficeCalls): ItemFollower {
  let followed: Followed | null = null;
  const tell = (context: string): void => {
    followed?.onAsked(context);
  };
  watchItemChange(calls, () => {
    calls.forget();
    keeping.forget();
    followed?.onItem();
    listenForContext();
  });
  askForContext();
  listenForContext();

  /** Once, at the start: what a pinned pane was opened with does not concern the next message. */
  function askForContext(): void {
    const item = composeItem();
    if (item === null) return;
    calls
      .call<string>('context', (done) => {
        item.getInitializationContextAsync(done);
      })
      .then((context) => {
        if (context !== '') tell(context);
      })
      .catch(() => undefined);
  }

  function listenForContext(): void {
    const item = composeItem();
    if (item === null) return;
    listen(calls.order, 'context event', (done) => {
      const onContext = (event: unknown): void => {
        const context = isRecord(event) ? event.initializationContextData : null;
        tell(typeof context === 'string' ? context : '');
      };
      item.addHandlerAsync(CONTEXT_CHANGED, onContext, done);
    });
  }

  return {
    follow: (next) => {
      followed = next;
      return () => {
        followed = null;
      };
    },
  };
}
