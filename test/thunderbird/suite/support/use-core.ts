import { takeComplaints } from '../../driver/complaints';
import { CORE_ID, CORE_XPI, DOCK_ID, DOCK_XPI, requireBuilds } from './builds';
import type { CoreSite } from './core-in';
import { coreIn } from './core-in';
import { keepPerson } from './person';
import type { SiteOptions } from './use-thunderbird';
import { useThunderbird } from './use-thunderbird';

/** A Thunderbird with the built core add-on, and the dock helper if wanted, as a person would install them, speaking Italian. */
export function useCore(options: SiteOptions & { readonly dock?: boolean } = {}): CoreSite {
  const { dock = false, ...rest } = options;
  beforeAll(requireBuilds);
  const addOns = { [CORE_ID]: CORE_XPI, ...(dock ? { [DOCK_ID]: DOCK_XPI } : {}) };
  const core = coreIn(useThunderbird({ ...rest, addOns }));
  beforeAll(async () => {
    await keepPerson(await core.background());
  });
  // Uncaught errors and violations of the security policy.
  afterEach(async () => {
    expect(await takeComplaints(core.thunderbird())).toEqual([]);
  });
  return core;
}
