import type { OfficeCalls } from './office/office-call';
import type { GateMemory } from './pane/gate-memory';
import type { RoamingStore } from './store/roaming-store';

/** What lives as long as the pane's page, whatever item it stands beside. */
export interface OutlookServices {
  readonly calls: OfficeCalls;
  /** Calls for what is to be kept: they wait for no reading, because the pane may be closed the next moment. */
  readonly keeping: OfficeCalls;
  readonly roaming: RoamingStore;
  readonly gate: GateMemory;
}
