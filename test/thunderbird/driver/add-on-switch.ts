import type { ChromeWindow } from './chrome-types';
import type { Thunderbird } from './thunderbird';

/** An add-on as Thunderbird's add-on manager has it. */
export interface AddOnState {
  readonly active: boolean;
  readonly canDisable: boolean;
  readonly canUninstall: boolean;
  readonly version: string;
}

interface Manager {
  readonly AddonManager: {
    readonly PERM_CAN_DISABLE: number;
    readonly PERM_CAN_UNINSTALL: number;
    getAddonByID(id: string): Promise<AddOn | null>;
  };
}

interface AddOn {
  readonly isActive: boolean;
  readonly permissions: number;
  readonly version: string;
  disable(): Promise<void>;
  enable(): Promise<void>;
}

/** Null where it is not installed. */
export function addOnState({ run }: Thunderbird, addOn: string): Promise<AddOnState | null> {
  return run(async ({ ChromeUtils }: ChromeWindow, id) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as Manager;
    const found = await AddonManager.getAddonByID(id);
    if (found === null) return null;
    const { isActive, permissions, version } = found;
    return {
      active: isActive,
      canDisable: (permissions & AddonManager.PERM_CAN_DISABLE) !== 0,
      canUninstall: (permissions & AddonManager.PERM_CAN_UNINSTALL) !== 0,
      version,
    };
  }, addOn);
}

/** Turns an installed add-on on or off, as the person does in the add-on manager. */
export async function switchAddOn({ run }: Thunderbird, addOn: string, on: boolean): Promise<void> {
  await run(
    async ({ ChromeUtils }: ChromeWindow, id, wanted) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as Manager;
      const found = await AddonManager.getAddonByID(id);
      await (wanted ? found?.enable() : found?.disable());
    },
    addOn,
    on,
  );
}
