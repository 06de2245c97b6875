import { createContext, useContext } from 'react';
import type { DraftPort } from './draft-port';
import type { PaneModel } from './hooks/use-pane-model';
import type { PaneViewState } from './hooks/use-pane-view';

/** The port is for pages that ask it for what nobody else shows. */
export type PaneContextValue = PaneModel & Pick<PaneViewState, 'openSettings'> & { readonly port: DraftPort };

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The model of the pane that the component is in. */
export function usePane(): PaneContextValue {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('usePane: not inside a Pane');
  return model;
}
