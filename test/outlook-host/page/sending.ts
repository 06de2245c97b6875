import type { AlertAction } from './alert';
import { completionViolations, hostAlert, objection, readCompletion } from './alert';
import type { OutlookSettings } from './api';
import { atLeast } from './calls';
import type { AlertDialog } from './dialog';
import type { Ended, Functions } from './functions';
import type { HostClock } from './host-clock';
import type { HostTexts } from './host-texts';

const SLOW = 5000;
const TIME_OUT = 5 * 60_000;
const SMART_ALERTS_SET = '1.12';

export interface SendingOptions {
  readonly settings: OutlookSettings;
  readonly texts: HostTexts;
  readonly clock: HostClock;
  readonly dialog: AlertDialog;
  readonly functions: Functions;
  readonly deliver: () => void;
  readonly act: (commandId: string, contextData: string) => void;
  readonly onProgress: (text: string) => void;
  readonly onViolation: (text: string) => void;
}

export interface Sending {
  readonly press: () => void;
  /** Ends the sending that is going on, without sending. */
  readonly abandon: () => void;
}

/** What happens after "send": the add-in's `OnMessageSend`, the time limits, the dialogs. */
export function createSending(options: SendingOptions): Sending {
  const { settings, texts, clock, dialog, functions } = options;
  const { addIn } = settings;
  let finish: (() => void) | null = null;

  function press(): void {
    const launch = addIn.launchEvents.find(({ type }) => type === 'OnMessageSend');
    if (finish) return;
    if (!launch || !atLeast(settings.mailbox, SMART_ALERTS_SET)) {
      options.deliver();
      return;
    }
    const { sendMode, functionName } = launch;
    const running = functions.run(functionName, { type: 'OnMessageSend' });
    const host = (kind: 'slow' | 'time-out' | 'unavailable') => hostAlert(kind, sendMode, texts, addIn);
    options.onProgress(texts.checking(addIn.name));

    const limits = [
      clock.after(SLOW, () => {
        dialog.show(host('slow'), choose);
      }),
      clock.after(TIME_OUT, () => {
        end();
        running.stop();
        dialog.show(host('time-out'), choose);
      }),
    ];

    function end(): void {
      for (const cancel of limits) cancel();
      options.onProgress('');
      dialog.hide();
      if (finish === end) finish = null;
    }
    finish = end;

    function choose(action: AlertAction): void {
      end();
      running.stop();
      if (action === 'send') options.deliver();
    }

    function hear({ status, event }: Ended): void {
      end();
      if (status !== 0) {
        // A function that was never associated blocks, and in no mode but "prompt user" can one send all the same.
        const alert = host('unavailable');
        const buttons = alert.buttons.filter(({ action }) => sendMode === 'PromptUser' || action !== 'send');
        dialog.show({ ...alert, buttons }, choose);
        return;
      }
      const given = readCompletion(event);
      for (const violation of completionViolations(given, addIn)) options.onViolation(violation);
      if (given.allowEvent) {
        options.deliver();
        return;
      }
      const alert = objection(given, sendMode, settings.mailbox, texts, addIn);
      dialog.show(alert, (action) => {
        if (action === 'act' && alert.command) options.act(alert.command.id, alert.command.contextData);
        else if (action === 'send') options.deliver();
      });
    }

    void running.ended.then((how) => {
      if (finish === end) hear(how);
    });
    void running.failedToLoad.then(() => {
      if (finish !== end) return;
      end();
      running.stop();
      dialog.show(host('unavailable'), choose);
    });
  }

  return {
    press,
    abandon: () => {
      finish?.();
    },
  };
}
