import { completion, type LaunchEvent } from '../gate/completion';
import { gateSettings } from '../gate/gate-settings';
import { composeItem } from '../office/compose-item';
import { displayLanguage } from '../office/display-language';
import { createOfficeCalls } from '../office/office-call';
import { roamingReader } from '../store/roaming-values';
import { refreshInPage } from './refresh-page';
import { updateNotice } from './notice';

/** Milliseconds for one call, and for everything: nobody waits for it, but Outlook keeps a runtime alive so long. */
const CALL_TIME = 2000;
const WHOLE_TIME = 10_000;

/** A message is begun, or recipients were changed. Neither holds up the writer; each completes whatever happens. */
export function onNewMessageCompose(event: LaunchEvent): void {
  run(event, () => Promise.all([noticeNow(), refreshInPage()]));
}

export function onMessageRecipientsChanged(event: LaunchEvent): void {
  run(event, noticeNow);
}

function run(event: LaunchEvent, work: () => Promise<unknown>): void {
  const complete = completion(event);
  const end = (): void => {
    clearTimeout(alarm);
    complete();
  };
  const alarm = setTimeout(end, WHOLE_TIME);
  Promise.resolve().then(work).then(end, end);
}

/** Never rejects: a bar that cannot be shown is no reason to leave the rest undone. */
function noticeNow(): Promise<void> {
  const item = composeItem();
  if (item === null) return Promise.resolve();
  return Promise.resolve()
    .then(() =>
      updateNotice(
        item,
        createOfficeCalls(() => CALL_TIME),
        gateSettings(roamingReader, displayLanguage()),
      ),
    )
    .catch(() => undefined);
}
