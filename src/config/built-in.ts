import type { OrganizationSettings } from '../core/context';
import type { ModuleDirectory } from '../core/routing/directory';
import { DEFAULT_SETTINGS, DEMO_DIRECTORY } from './defaults';

/** An organisation's configuration, valid and complete. */
export interface BuiltInConfiguration {
  readonly settings: OrganizationSettings;
  readonly directory: ModuleDirectory;
}

/** Set by a line that packaging puts before a script (`rollout/built-in-script.ts`); absent in development and in tests. */
declare const ticketInRegolaConfiguration: BuiltInConfiguration | undefined;

const DEMONSTRATION: BuiltInConfiguration = { settings: DEFAULT_SETTINGS, directory: DEMO_DIRECTORY };

/** What packaging built in; the demonstration's where nothing was packaged. Always the same object. */
export function builtInConfiguration(): BuiltInConfiguration {
  return typeof ticketInRegolaConfiguration === 'undefined' ? DEMONSTRATION : ticketInRegolaConfiguration;
}

/** Whether an organisation's configuration is built in, and not the demonstration's. */
export function isPackaged(): boolean {
  return typeof ticketInRegolaConfiguration !== 'undefined';
}
