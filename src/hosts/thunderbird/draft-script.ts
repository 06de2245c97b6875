import { isRecord } from '../../pane/model/is-record';
import { readBodyChange } from './compose-script/body-change';
import { changeBody, takeBack } from './compose-script/change-body';
import { serializeBody } from './compose-script/serialize';

// Runs in the editor of every draft. It tells that the text changed, not what it says, and makes the changes that the pane asks for.

/** Milliseconds of quiet after which a change is told. */
const QUIET = 150;

declare global {
  interface Window {
    /** Set where the script runs already: it is put into a draft that was open before, and again by a pane. */
    ticketInRegola?: true;
  }
}

function start(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      messenger.runtime.sendMessage({ type: 'draft-changed', tabId: null }).catch(() => undefined);
    }, QUIET);
  };
  // Not the body, which gives way to another where an add-on or Thunderbird itself puts in a whole text.
  new MutationObserver(changed).observe(document, { childList: true, characterData: true, subtree: true });
  // Who comes to the text may have written subject and recipients before.
  document.addEventListener('focus', changed, true);
  messenger.runtime.onMessage.addListener(answer);
}

/** `read-body` is answered with the source, `change-body` with whether it was made. */
function answer(message: unknown): Promise<unknown> | undefined {
  if (!isRecord(message)) return undefined;
  switch (message.type) {
    case 'read-body':
      return Promise.resolve(serializeBody(document.body).source);
    case 'change-body': {
      const change = readBodyChange(message.change);
      const { source } = message;
      return Promise.resolve(change !== null && typeof source === 'string' && changeBody(source, change));
    }
    case 'take-back':
      takeBack();
      return Promise.resolve(true);
    default:
      return undefined;
  }
}

if (window.ticketInRegola !== true) {
  window.ticketInRegola = true;
  start();
}
