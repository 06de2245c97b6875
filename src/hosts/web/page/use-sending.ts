import { useState } from 'react';
import { check } from '../../../core/check';
import type { SendingDecision } from '../../../core/gate';
import { decideSending } from '../../../core/gate';
import type { OrganizationConfiguration } from '../../../pane/draft-port';
import { toDraft } from '../draft/to-draft';
import type { LocalSettings } from '../store/local-settings';
import { readPerson } from '../store/person-storage';
import { noteDecision } from '../store/tally-storage';
import { usePage } from './page-context';

export interface Sending {
  /** What the gate decided about the last "Invia"; `null` while nothing is being sent. */
  readonly decision: SendingDecision | null;
  readonly send: () => void;
  /** "Invia comunque". */
  readonly sendAnyway: () => void;
  readonly close: () => void;
}

/** "Invia": the draft is read and checked afresh, as every host's gate does. */
export function useSending(settings: LocalSettings, configuration: OrganizationConfiguration): Sending {
  const { store } = usePage();
  const [decision, setDecision] = useState<SendingDecision | null>(null);
  return {
    decision,
    send: () => {
      const form = store.get();
      const report = check(toDraft(form), {
        settings: configuration.settings,
        directory: configuration.directory,
        sender: readPerson(settings).profile,
        note: form.note,
      });
      const decided = decideSending(report, configuration.settings.mode);
      if (report.support) noteDecision(settings, decided);
      setDecision(decided);
    },
    sendAnyway: () => {
      setDecision({ action: 'send' });
    },
    close: () => {
      setDecision(null);
    },
  };
}
