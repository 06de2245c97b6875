import type { DraftNote } from '../../core/draft/draft-note';
import { EMPTY_NOTE } from '../../core/draft/draft-note';
import type { FaultTexts } from '../../config/describe-fault';
import type { DraftPort, Snapshot } from '../../pane/draft-port';
import { applyToItem } from './draft/apply-to-item';
import { NOTE_KEY, writeNoteText } from './draft/note-text';
import { readDraft } from './draft/read-draft';
import { itemReader } from './draft/read-item';
import { itemWriter } from './draft/write-item';
import { composeItem } from './office/compose-item';
import type { OfficeCalls } from './office/office-call';
import { openPage } from './office/open-page';
import type { RoamingStore } from './store/roaming-store';
import { readStoredPerson } from './store/stored-person';
import { watchItem } from './watch/item-events';
import { createPulse } from './watch/pulse';

const NONE: Snapshot = { state: 'none' };

/**
 * The port of one item, or of none: a pinned pane gets another port with every item that it comes to stand beside.
 * @param texts the words for faults of the configuration
 */
export function createOutlookPort(calls: OfficeCalls, roaming: RoamingStore, texts: FaultTexts): DraftPort {
  const item = composeItem();
  const reader = item === null ? null : itemReader(item, calls);
  const pulse = createPulse(
    () => {
      notify();
    },
    () => document.hidden,
  );
  let notify: () => void = () => undefined;
  let last: { readonly snapshot: Snapshot; readonly mark: string } | null = null;
  // For an Outlook that keeps nothing with a draft: then the note holds as long as the pane.
  let ownNote: DraftNote = EMPTY_NOTE;

  return {
    abilities: { staysAfterSending: false },
    readSnapshot: async () => {
      if (reader === null) return NONE;
      let changed = false;
      try {
        const read = await readDraft(reader);
        const note = keepsNotes(item) ? read.note : ownNote;
        const mark = JSON.stringify([read.draft, note]);
        changed = mark !== last?.mark;
        // The same object as before tells the pane that there is nothing to judge anew.
        if (changed || last === null) last = { snapshot: { state: 'draft', draft: read.draft, note }, mark };
        return last.snapshot;
      } finally {
        pulse.done(changed);
      }
    },
    applyEdits: (edits) =>
      item === null || reader === null ? Promise.resolve([]) : applyToItem(edits, reader, itemWriter(item, calls)),
    writeNote: async (note) => {
      ownNote = note;
      if (item === null || !keepsNotes(item)) return;
      await calls.order('note write', (done) => {
        item.sessionData.setAsync(NOTE_KEY, writeNoteText(note), done);
      });
    },
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
      return readConfiguration(roaming, texts);
    },
    loadCheck: () => import('../../core/check').then(({ check }) => check),
    loadSuggest: () => import('../../core/routing/suggest-modules').then(({ suggestModules }) => suggestModules),
    readPersonSettings: () => Promise.resolve(readStoredPerson(roaming)),
    writePersonSettings: (person) => roaming.write('person', person),
    openPage,
  };
}

/** `sessionData` came with Mailbox 1.11. */
function keepsNotes(item: Office.MessageCompose | null): boolean {
  const kept: unknown = item?.sessionData;
  return kept !== undefined && kept !== null;
}
