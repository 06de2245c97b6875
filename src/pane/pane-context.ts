import { createContext, useContext } from 'react';
import type { PaneModel } from './hooks/use-pane-model';

export const PaneContext = createContext<PaneModel | null>(null);

/** The model of the pane that the component is in. */
export function usePane(): PaneModel {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('usePane: not inside a Pane');
  return model;
}
