import type { Locale } from '../../locales/locale';
import type { DraftPort, Snapshot } from '../../pane/draft-port';
import { faultLines, faultMarks } from './configuration/fault-lines';
import { readConfiguration, watchConfiguration } from './configuration/read-configuration';
import { applyToWindow } from './draft/apply-to-window';
import { fromMailbox } from './draft/mailbox';
import { readWindow } from './draft/read-window';
import { dropOutdatedHeldBack } from './gate/outdated-held-back';
import { tell } from './messaging/messages';
import { writeNote } from './store/draft-memory';
import { readPerson, writePerson } from './store/person';
import { clearKeptTally } from './store/tally';
import { within } from './time/within';
import { createPoll } from './watch/poll';
import { watchDraft } from './watch/watch-draft';

/** Milliseconds for reading a draft; a very large one takes half a second. */
const READING_TIME = 5000;

/** The port of the draft in a compose window's tab. @param locale the words for what it tells about configuration and program */
export function createThunderbirdPort(tabId: number, locale: Pick<Locale, 'config' | 'thunderbird'>): DraftPort {
  let last: { readonly snapshot: Snapshot; readonly mark: string } | null = null;
  let notify: () => void = () => undefined;
  const poll = createPoll(
    () => {
      notify();
    },
    () => document.hidden,
  );

  return {
    abilities: { staysAfterSending: false },
    readSnapshot: async () => {
      const start = performance.now();
      try {
        const snapshot = await within(READING_TIME, 'draft', () => readWindow(tabId));
        const mark = JSON.stringify(snapshot);
        // The same object as before tells the pane that there is nothing to judge anew.
        if (mark === last?.mark) return last.snapshot;
        if (last !== null) void tell({ type: 'draft-changed', tabId });
        if (snapshot.state === 'draft') dropOutdatedHeldBack(tabId, snapshot.draft).catch(() => undefined);
        last = { snapshot, mark };
        return snapshot;
      } finally {
        poll.done(performance.now() - start);
      }
    },
    applyEdits: (edits) => {
      const judged = last?.snapshot.state === 'draft' ? last.snapshot.draft.body : null;
      return applyToWindow(tabId, edits, judged);
    },
    writeNote: (note) => writeNote(tabId, note),
    watch: (onChange) => {
      notify = onChange;
      const stopEvents = watchDraft(tabId, onChange);
      const wake = (): void => {
        if (!document.hidden) onChange();
      };
      document.addEventListener('visibilitychange', wake);
      return () => {
        poll.stop();
        stopEvents();
        document.removeEventListener('visibilitychange', wake);
      };
    },
    readConfiguration: async () => {
      // What is newer is told of by `watchConfiguration`: nobody waits for a server.
      void tell({ type: 'refresh-configuration' });
      const { settings, directory, faults, origin } = await readConfiguration();
      return { settings, directory, origin, faults: faultLines(faults, locale.config), faultMarks: faultMarks(faults) };
    },
    watchConfiguration,
    loadCheck: () => import('../../core/check').then(({ check }) => check),
    readPersonSettings: () => readPerson().then(({ person }) => person),
    writePersonSettings: writePerson,
    readDiagnosis: () =>
      import('./diagnosis/read-diagnosis').then(({ readDiagnosis }) => readDiagnosis(locale.thunderbird.diagnosis)),
    clearTally: () => clearKeptTally().catch(() => undefined),
    openPage: (url) => {
      if (url.startsWith('https:')) messenger.windows.openDefaultBrowser(url).catch(() => undefined);
    },
    attachFile: async ({ name, content }) => {
      await messenger.compose.addAttachment(tabId, { file: new File([content], name, { type: content.type }) });
    },
    startMail: async ({ to, subject }) => {
      await messenger.compose.beginNew({ to: to.map(fromMailbox), subject });
    },
  };
}
