import type { RequestKind } from '../report';

/**
 * What the writer decided about this one draft, kept with the draft by the host so that pane and gate agree.
 * A note that is missing or cannot be read is `EMPTY_NOTE`.
 */
export interface DraftNote {
  /** The writer said that this is ("support") or is not ("ordinary") a request for assistance. */
  readonly declared: 'support' | 'ordinary' | null;
  /** Fingerprints of the findings that the writer dismissed (see `Finding.fingerprint`). */
  readonly dismissed: readonly string[];
  /** The kind of request where the writer corrected the guess. */
  readonly kind: RequestKind | null;
}

export const EMPTY_NOTE: DraftNote = { declared: null, dismissed: [], kind: null };
