import { itemReader } from './draft/read-item';
import { completion, type LaunchEvent } from './gate/completion';
import { decide } from './gate/decide';
import { gateSettings } from './gate/gate-settings';
import { onMessageRecipientsChanged, onNewMessageCompose } from './launch/launch-events';
import { composeItem } from './office/compose-item';
import { displayLanguage } from './office/display-language';
import { createOfficeCalls } from './office/office-call';
import { roamingReader } from './store/roaming-values';

/** Milliseconds for one call, for reading the whole draft, and for everything: from 5 s on Outlook tells that it takes long. */
const CALL_TIME = 2000;
const READING_TIME = 3600;
const WHOLE_TIME = 4200;

/**
 * What Outlook calls at sending, in every Outlook: in a hidden page on the web, in new Outlook and on Mac, and in classic Outlook in a
 * script runtime without DOM, `fetch` and storage. It answers exactly once whatever happens. What was found missing blocks; a
 * failure of the technique lets the mail go and leaves a line in the console.
 */
function onMessageSend(event: LaunchEvent): void {
  const complete = completion(event);
  const letGo = (reason: string): void => {
    if (complete({ allowEvent: true })) leaveTrace([reason]);
  };
  const alarm = setTimeout(() => {
    letGo('time is over');
  }, WHOLE_TIME);
  const item = composeItem();
  if (item === null) {
    clearTimeout(alarm);
    letGo('no message');
    return;
  }
  const started = Date.now();
  const calls = createOfficeCalls(() => Math.min(CALL_TIME, READING_TIME - (Date.now() - started)));
  Promise.resolve()
    .then(() => decide(itemReader(item, calls), gateSettings(roamingReader, displayLanguage())))
    .then(
      ({ verdict, failures }) => {
        clearTimeout(alarm);
        if (failures.length > 0) leaveTrace(failures);
        complete(verdict);
      },
      (failure: unknown) => {
        clearTimeout(alarm);
        letGo(String(failure));
      },
    );
}

/** For whoever looks into why a mail was not judged. Names calls and codes, never words of the mail. */
function leaveTrace(lines: readonly string[]): void {
  try {
    console.warn(`Ticket in Regola: not everything could be checked at sending (${lines.join('; ')})`);
  } catch {
    // A runtime without a console: the mail matters more.
  }
}

Office.actions.associate('onMessageSend', onMessageSend);
Office.actions.associate('onNewMessageCompose', onNewMessageCompose);
Office.actions.associate('onMessageRecipientsChanged', onMessageRecipientsChanged);
// Where a page carries the gate, the library tells Outlook by this that it can be called. Nothing here waits for it: classic Outlook
// never answers.
void Office.onReady();
