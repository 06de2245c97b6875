import { get, set } from 'idb-keyval';
import type { FormDraft } from '../draft/form-draft';
import type { FormStore } from './form-store';

const KEY = 'draft';

/** Milliseconds of quiet after which the draft is kept. */
const QUIET = 400;

/** The draft that the page was left with; `null` where there is none or the browser keeps nothing. */
export async function readStoredDraft(): Promise<FormDraft | null> {
  try {
    return (await get<FormDraft>(KEY)) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keeps the draft, files and all, as it changes and when the page is left. IndexedDB, because files are no text.
 * @param onFailure called once when the browser refuses
 * @returns what keeps the draft a last time and stops
 */
export function keepDraft(store: FormStore, onFailure: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = store.get();
  let failed = false;
  const save = (): void => {
    clearTimeout(timer);
    const draft = store.get();
    if (draft === kept) return;
    kept = draft;
    write(draft).catch(() => {
      if (!failed) onFailure();
      failed = true;
    });
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(save, QUIET);
  });
  const saveWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') save();
  };
  window.addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', saveWhenHidden);
  return () => {
    save();
    unsubscribe();
    window.removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', saveWhenHidden);
  };
}

/** Rejects too where the library throws at once, as it does without IndexedDB. */
async function write(draft: FormDraft): Promise<void> {
  await set(KEY, draft);
}
