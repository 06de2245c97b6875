import type { ConfigFault } from '../../config/fault';
import type { SiteFaultText, UnreachableKind } from '../../locales/texts/rollout-texts';
import type { AddressFault } from '../site-address';

/**
 * Something that is wrong with a deployed site: what the locales have words for, with the faults of the organisation's two files as data,
 * and what may be wrong with the address itself.
 */
export type SiteFault =
  | Exclude<SiteFaultText, { readonly kind: 'invalid' }>
  | { readonly kind: 'address'; readonly fault: AddressFault }
  | { readonly kind: 'invalid'; readonly path: string; readonly faults: readonly ConfigFault[] };

/** What a server answered. */
export interface FetchedFile {
  /** 0 of a redirection that a browser did not follow, and of which it tells nothing else. */
  readonly status: number;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

export type Fetching =
  | { readonly ok: true; readonly file: FetchedFile }
  | { readonly ok: false; readonly fault: UnreachableKind; readonly detail: string };

/** Asks for a web address, without following what leads elsewhere and without logging in. Never rejects. */
export type FetchFile = (url: string) => Promise<Fetching>;
