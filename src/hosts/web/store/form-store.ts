import type { FormDraft } from '../draft/form-draft';

/** The one place where the page's draft lives; form and port read and change it here. */
export interface FormStore {
  readonly get: () => FormDraft;
  readonly update: (change: Partial<FormDraft>) => void;
  /** Puts another draft in the place of this one. */
  readonly replace: (draft: FormDraft) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A store that begins with that draft; listeners are called at once, after each change. */
export function createFormStore(initial: FormDraft): FormStore {
  let current = initial;
  const listeners = new Set<() => void>();
  const set = (draft: FormDraft): void => {
    current = draft;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => current,
    update: (change) => {
      set({ ...current, ...change });
    },
    replace: set,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}
