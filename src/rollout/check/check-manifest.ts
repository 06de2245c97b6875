import { manifestSite } from '../manifest';
import { organizationId } from '../organization-id';
import type { SiteFault } from './site-fault';

/** Whether a hosted manifest is that of its site: of the same address, id and version. */
export function checkManifest(manifest: string, address: string, version: string): readonly SiteFault[] {
  const site = manifestSite(manifest);
  if (site === null) return [{ kind: 'manifest-unreadable' }];
  if (site !== address) return [{ kind: 'manifest-other-site', found: site }];
  const id = /<Id>([^<]*)<\/Id>/.exec(manifest)?.[1]?.trim().toLowerCase();
  const found = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1]?.trim() ?? '';
  const expected = `${version}.0`;
  return [
    ...(id === organizationId(address) ? [] : [{ kind: 'manifest-other-id' } as const]),
    ...(found === expected ? [] : [{ kind: 'manifest-version', found, expected } as const]),
  ];
}
