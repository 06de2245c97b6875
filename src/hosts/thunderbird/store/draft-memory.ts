import { EMPTY_NOTE, type DraftNote } from '../../../core/draft/draft-note';
import { REQUEST_KINDS } from '../../../core/report';
import { readHeldBack, type HeldBack } from './held-back';
import { isRecord } from '../../../pane/model/is-record';

/** What is kept of one draft, for as long as Thunderbird runs and its window is open, shared by gate, pane and popup. */
export interface DraftMemory {
  readonly note: DraftNote;
  /** Why the last attempt to send was stopped; `null` where there was none. */
  readonly heldBack: HeldBack | null;
}

const noteKey = (tabId: number): string => `note.${tabId}`;
const heldBackKey = (tabId: number): string => `held-back.${tabId}`;

/** Reads both at once: whatever cannot be understood counts as not said. */
export async function readDraftMemory(tabId: number): Promise<DraftMemory> {
  const stored = await messenger.storage.session.get([noteKey(tabId), heldBackKey(tabId)]);
  return { note: toNote(stored[noteKey(tabId)]), heldBack: readHeldBack(stored[heldBackKey(tabId)]) };
}

export function writeNote(tabId: number, note: DraftNote): Promise<void> {
  return messenger.storage.session.set({ [noteKey(tabId)]: note });
}

export function writeHeldBack(tabId: number, heldBack: HeldBack): Promise<void> {
  return messenger.storage.session.set({ [heldBackKey(tabId)]: heldBack });
}

export function forgetHeldBack(tabId: number): Promise<void> {
  return messenger.storage.session.remove(heldBackKey(tabId));
}

/** The draft's window is closed. */
export function forgetDraft(tabId: number): Promise<void> {
  return messenger.storage.session.remove([noteKey(tabId), heldBackKey(tabId)]);
}

/** Calls back when something of the draft's memory changes; gives back what ends it. */
export function watchDraftMemory(tabId: number, onChange: () => void): () => void {
  const listener: Thunderbird.StorageListener = (changes, area) => {
    if (area === 'session' && (noteKey(tabId) in changes || heldBackKey(tabId) in changes)) onChange();
  };
  messenger.storage.onChanged.addListener(listener);
  return () => {
    messenger.storage.onChanged.removeListener(listener);
  };
}

function toNote(stored: unknown): DraftNote {
  if (!isRecord(stored)) return EMPTY_NOTE;
  const { declared, dismissed, kind } = stored;
  return {
    declared: declared === 'support' || declared === 'ordinary' ? declared : null,
    dismissed: Array.isArray(dismissed) ? dismissed.filter((mark) => typeof mark === 'string') : [],
    kind: REQUEST_KINDS.find((one) => one === kind) ?? null,
  };
}
