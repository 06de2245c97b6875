import { readMessage } from '../messaging/messages';
import { watchDraftMemory } from '../store/draft-memory';

/** Calls back at what Thunderbird and the compose script tell of a draft; gives back what ends it. */
export function watchDraft(tabId: number, onChange: () => void): () => void {
  const { compose, runtime } = messenger;
  const onEvent = ({ id }: Thunderbird.Tab): void => {
    if (id === tabId) onChange();
  };
  const onMessage: Thunderbird.MessageListener = (received, { tab }) => {
    const message = readMessage(received);
    if (message?.type === 'draft-changed' && message.tabId === null && tab?.id === tabId) onChange();
    return undefined;
  };
  const events = [compose.onComposeStateChanged, compose.onAttachmentAdded, compose.onAttachmentRemoved];
  for (const event of events) event.addListener(onEvent);
  runtime.onMessage.addListener(onMessage);
  const stopMemory = watchDraftMemory(tabId, onChange);
  return () => {
    for (const event of events) event.removeListener(onEvent);
    runtime.onMessage.removeListener(onMessage);
    stopMemory();
  };
}
