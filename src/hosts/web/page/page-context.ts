import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale } from '../../../locales/locale';
import type { FormDraft } from '../draft/form-draft';
import type { FormStore } from '../store/form-store';

export interface PageModel {
  readonly locale: Locale;
  readonly store: FormStore;
}

export const PageContext = createContext<PageModel | null>(null);

/** Language and draft of the page that the component is in. */
export function usePage(): PageModel {
  const model = useContext(PageContext);
  if (model === null) throw new Error('usePage: not inside the page');
  return model;
}

/** The form's draft, followed as it changes. */
export function useFormDraft(): FormDraft {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, store.get);
}
