import { useEffect, useState } from 'react';
import { readMessage } from '../messaging/messages';

/** How often the writer was sent to this pane to see what is missing: the gate stopped the mail, or the toolbar button was pressed. */
export function useFocusRequest(tabId: number): number {
  const [request, setRequest] = useState(0);
  useEffect(() => {
    const listener: Thunderbird.MessageListener = (received) => {
      const message = readMessage(received);
      if (message?.type !== 'show-missing' || message.tabId !== tabId) return undefined;
      setRequest((before) => before + 1);
      return comeForward().then(() => true);
    };
    messenger.runtime.onMessage.addListener(listener);
    return () => {
      messenger.runtime.onMessage.removeListener(listener);
    };
  }, [tabId]);
  return request;
}

/** A companion may lie behind other windows; a docked pane is in the draft's own. */
async function comeForward(): Promise<void> {
  const { id } = await messenger.windows.getCurrent();
  if (id !== undefined) await messenger.windows.update(id, { focused: true });
  window.focus();
}
