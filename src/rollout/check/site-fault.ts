import type { ConfigFault } from '../../config/fault';
import type { AddressFault } from '../site-address';

/** Why a site, or a file of it, could not be asked. */
export type FetchFault = 'no-host' | 'refused' | 'certificate' | 'too-slow' | 'other';

/** Something that is wrong with a deployed site. `paths` are those of its files that have it, at least one. */
export type SiteFault =
  | { readonly kind: 'address'; readonly fault: AddressFault }
  | { readonly kind: 'unreachable'; readonly fault: FetchFault; readonly detail: string }
  /** There is no list of files: another site, or none. */
  | { readonly kind: 'no-release' }
  | {
      readonly kind:
        | 'missing'
        | 'changed'
        | 'no-nosniff'
        | 'no-policy'
        | 'icon-not-cached'
        | 'kept-too-long'
        | 'wrong-type'
        | 'no-cors';
      readonly paths: readonly string[];
    }
  | { readonly kind: 'not-json'; readonly path: string }
  | { readonly kind: 'invalid'; readonly path: string; readonly faults: readonly ConfigFault[] }
  | { readonly kind: 'placeholder' | 'not-packaged' | 'manifest-unreadable' }
  | { readonly kind: 'manifest-other-site'; readonly found: string }
  | { readonly kind: 'manifest-other-id' }
  | { readonly kind: 'manifest-version'; readonly found: string; readonly expected: string };

/** What a server answered. */
export interface FetchedFile {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

export type Fetching =
  | { readonly ok: true; readonly file: FetchedFile }
  | { readonly ok: false; readonly fault: FetchFault; readonly detail: string };

/** Asks for a web address, without following what leads elsewhere. Never rejects. */
export type FetchFile = (url: string) => Promise<Fetching>;
