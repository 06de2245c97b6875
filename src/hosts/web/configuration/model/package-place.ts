import { manifestOutlooks, manifestSite } from '../../../../rollout/manifest';
import { readSiteAddress } from '../../../../rollout/site-address';

/** Where the package is to stand, as typed, and what the page knows of where the organisation's site stands already. */
export interface PackagePlace {
  /** The address of the site, as typed. */
  readonly siteUrl: string;
  /** Origins of an Outlook on the web of one's own, one a line, as typed. */
  readonly outlookWeb: string;
  /** The address in a manifest that was packaged before: of the site that the page stands in, or opened; `null` without one. */
  readonly packagedFor: string | null;
  /** Whether a file was opened that the organisation kept, and so may have a site. */
  readonly hasReopened: boolean;
}

/**
 * What should be known of the address that is typed. `other-than-packaged`: the organisation's site has another, and Outlook would take it
 * for another add-in · `page-elsewhere`: it is the site's, and the page stands in another folder · `own-folder`: it is that of the page's
 * folder, and the site of a configuration that was opened may have another.
 */
export type PlaceRemark = 'other-than-packaged' | 'page-elsewhere' | 'own-folder';

export const NOWHERE: PackagePlace = { siteUrl: '', outlookWeb: '', packagedFor: null, hasReopened: false };

/**
 * What the page begins with: the address that its site was packaged for, else its own, where that is one to package for.
 * @param manifest the text of the site's manifest; `null` where there is none
 * @param here the address of the site that the page stands in
 * @param framing further origins that its server lets frame the pane: what a manifest does not tell
 */
export function placeAtStart(manifest: string | null, here: string, framing: readonly string[]): PackagePlace {
  const packagedFor = manifest === null ? null : packagedAddress(manifest);
  const own = readSiteAddress(here).ok ? here : '';
  const noted = manifest === null ? [] : manifestOutlooks(manifest);
  const outlookWeb = (noted.length > 0 ? noted : framing).join('\n');
  return { ...NOWHERE, siteUrl: packagedFor ?? own, outlookWeb, packagedFor };
}

/** The address of the site that a manifest was packaged for; `null` of the development manifest, which a release has, and of what is none. */
export function packagedAddress(manifest: string): string | null {
  const reading = readSiteAddress(manifestSite(manifest) ?? '');
  return reading.ok && new URL(reading.address).hostname !== 'localhost' ? reading.address : null;
}

export function placeRemark({ siteUrl, packagedFor, hasReopened }: PackagePlace, here: string): PlaceRemark | null {
  const reading = readSiteAddress(siteUrl);
  if (!reading.ok) return null;
  if (packagedFor === null) return hasReopened && reading.address === here ? 'own-folder' : null;
  if (reading.address !== packagedFor) return 'other-than-packaged';
  return here === packagedFor ? null : 'page-elsewhere';
}
