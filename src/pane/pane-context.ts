import { createContext, useContext } from 'react';
import type { PaneModel } from './hooks/use-pane-model';
import type { PaneViewState } from './hooks/use-pane-view';

export type PaneContextValue = PaneModel & Pick<PaneViewState, 'openSettings'>;

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The model of the pane that the component is in. */
export function usePane(): PaneContextValue {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('usePane: not inside a Pane');
  return model;
}
