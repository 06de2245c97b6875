import type { Check } from '../../core/check';
import type { Draft } from '../../core/draft/draft';
import { noSuggestions } from '../../core/routing/suggestion';
import type { FaultTexts } from '../../config/describe-fault';
import type { DraftPort, Snapshot } from '../../pane/draft-port';
import { applyToItem } from './draft/apply-to-item';
import { attachToItem } from './draft/attach-to-item';
import { inTurn } from './draft/in-turn';
import { isSupport } from './draft/is-support';
import { onlyWhatWasRead, unreadParts } from './draft/judge-what-was-read';
import { createNoteKeeper } from './draft/note-keeper';
import { NOTE_KEY, writeNoteText } from './draft/note-text';
import { readDraft } from './draft/read-draft';
import { itemReader } from './draft/read-item';
import type { PartlyRead, Reading } from './draft/read-parts';
import { itemWriter } from './draft/write-item';
import { mailStarter } from './draft/start-mail';
import { composeItem } from './office/compose-item';
import { createOfficeCalls, type OfficeCalls } from './office/office-call';
import { openPage } from './office/open-page';
import { panePatience } from './office/patience';
import { supportsMailbox } from './office/supports';
import type { OutlookServices } from './services';
import type { ReadConfiguration } from './configuration/read-configuration';
import { readStoredPerson } from './store/stored-person';
import { watchItem } from './watch/item-events';
import { createPulse } from './watch/pulse';

const NONE: Snapshot = { state: 'none' };

/**
 * The port of one item, or of none: a pinned pane gets another port with every item that it comes to stand beside.
 * @param texts the words for faults of the configuration
 */
export function createOutlookPort({ calls, keeping, roaming, gate }: OutlookServices, texts: FaultTexts): DraftPort {
  const item = composeItem();
  const reader = item === null ? null : itemReader(item, calls);
  const notes = createNoteKeeper(item !== null && keepsNotes(item) ? noteWriter(item, keeping) : null);
  const unreadOf = new WeakMap<Draft, readonly Reading[]>();
  const pulse = createPulse(
    () => {
      notify();
    },
    () => document.hidden,
  );
  let notify: () => void = () => undefined;
  let last: { readonly snapshot: Snapshot; readonly mark: string } | null = null;
  const startMail = mailStarter(calls);
  let configuration: ReadConfiguration | null = null;

  return {
    abilities: { staysAfterSending: false },
    readSnapshot: async () => {
      if (reader === null) return NONE;
      let changed = false;
      try {
        roaming.catchUp();
        notes.catchUp();
        const noteOf = (read: PartlyRead) => notes.current(read.failures.has('note') ? null : read.note);
        const read = await readDraft(
          reader,
          (envelope) => configuration !== null && isSupport(envelope.draft, noteOf(envelope), configuration),
        );
        const [draft, note, unread] = [read.draft, noteOf(read), unreadParts(read.failures.keys())];
        const mark = JSON.stringify([draft, note, unread]);
        changed = mark !== last?.mark;
        // The same object as before tells the pane that there is nothing to judge anew.
        if (changed || last === null) {
          last = { snapshot: { state: 'draft', draft, note, unread }, mark };
          unreadOf.set(draft, [...read.failures.keys()]);
        }
        return last.snapshot;
      } finally {
        pulse.done(changed);
      }
    },
    applyEdits: inTurn((edits) =>
      item === null || reader === null ? Promise.resolve([]) : applyToItem(edits, reader, itemWriter(item, calls)),
    ),
    writeNote: notes.write,
    watch: (onChange) => {
      notify = onChange;
      const wake = (): void => {
        if (!document.hidden) pulse.wake();
      };
      const stopEvents = item === null ? () => undefined : watchItem(item, calls, pulse.wake);
      document.addEventListener('visibilitychange', wake);
      window.addEventListener('focus', wake);
      return () => {
        pulse.stop();
        stopEvents();
        document.removeEventListener('visibilitychange', wake);
        window.removeEventListener('focus', wake);
      };
    },
    readConfiguration: async () => {
      const { readConfiguration } = await import('./configuration/read-configuration');
      const read = await readConfiguration(roaming, texts);
      configuration = read;
      return read;
    },
    loadCheck: () => import('../../core/check').then(({ check }) => checkWhatWasRead(check)),
    readPersonSettings: () => Promise.resolve(readStoredPerson(roaming)),
    writePersonSettings: (person) => roaming.write('person', person),
    readDiagnosis: () =>
      import('./office/host-facts').then(({ hostFacts }) => ({
        program: 'Outlook',
        ...hostFacts(),
        files: configuration?.files ?? [],
        tally: gate.tally(),
        tallyHolds: 'followed' as const,
      })),
    clearTally: () => {
      gate.clear();
      return Promise.resolve();
    },
    openPage,
    ...(startMail === null ? {} : { startMail }),
    ...(item === null || !supportsMailbox('1.8')
      ? {}
      : { attachFile: (file) => attachToItem(file, item, createOfficeCalls(panePatience)) }),
  };

  function checkWhatWasRead(check: Check): Check {
    return (draft, context) => {
      const unread = unreadOf.get(draft) ?? [];
      const settings = onlyWhatWasRead(context.settings, unread);
      // A subject alone says too little of what a mail is about.
      const read = { ...context, settings };
      return check(draft, unread.includes('body') ? { ...read, suggest: noSuggestions } : read);
    };
  }
}

function noteWriter(item: Office.MessageCompose, calls: OfficeCalls): Parameters<typeof createNoteKeeper>[0] {
  return (note) =>
    calls.order('note write', (done) => {
      item.sessionData.setAsync(NOTE_KEY, writeNoteText(note), done);
    });
}

/** `sessionData` came with Mailbox 1.11. */
function keepsNotes(item: Office.MessageCompose): boolean {
  const kept: unknown = item.sessionData;
  return kept !== undefined && kept !== null && supportsMailbox('1.11');
}
