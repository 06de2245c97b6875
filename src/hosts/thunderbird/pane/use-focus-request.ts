import { useEffect, useState } from 'react';
import { isDocked } from '../messaging/page-address';
import { readMessage } from '../messaging/messages';

/** How often the writer was sent to this pane to see what is missing: the gate stopped the mail, or the toolbar button was pressed. */
export function useFocusRequest(tabId: number): number {
  const [request, setRequest] = useState(0);
  useEffect(() => {
    let asked = 0;
    const listener: Thunderbird.MessageListener = (received) => {
      const message = readMessage(received);
      if (message?.type !== 'show-missing' || message.tabId !== tabId) return undefined;
      asked += 1;
      setRequest(asked);
      return comeForward(asked).then(() => true);
    };
    messenger.runtime.onMessage.addListener(listener);
    return () => {
      messenger.runtime.onMessage.removeListener(listener);
    };
  }, [tabId]);
  return request;
}

/** A docked pane may be folded away: it asks the helper by its title, each time another. A companion may lie behind other windows. */
async function comeForward(asked: number): Promise<void> {
  if (isDocked(window.location.search)) {
    document.title = `Ticket in Regola · ${asked}`;
    return;
  }
  const { id } = await messenger.windows.getCurrent();
  if (id !== undefined) await messenger.windows.update(id, { focused: true });
}
