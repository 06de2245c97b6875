import { createContext, useContext } from 'react';
import type { Locale } from '../../../locales/locale';
import type { EditorFiles } from './model/editor-files';
import type { EditorState } from './model/editor-state';

/** What every section of the page works on. */
export interface PageModel {
  readonly locale: Locale;
  readonly state: EditorState;
  readonly files: EditorFiles;
  readonly change: (part: Partial<EditorState>) => void;
  /** Whether a package was asked for: then what is left empty is wrong, even where nobody was. */
  readonly asked: boolean;
  readonly ask: () => void;
}

export const ConfigurationContext = createContext<PageModel | null>(null);

export function useConfigurationPage(): PageModel {
  const model = useContext(ConfigurationContext);
  if (model === null) throw new Error('A section outside of its page.');
  return model;
}
