import type { TextRange } from '../text-range';

/**
 * What a stretch of the body is. `greeting`: the opening formula · `message`: the writer's own words · `closing`: "Cordiali
 * saluti" · `signature`: name, office, contacts · `device`: what a phone appends · `disclaimer`: the privacy notice under a
 * signature · `quote`: quoted or forwarded mail with its header.
 */
export type RegionKind = 'greeting' | 'message' | 'closing' | 'signature' | 'device' | 'disclaimer' | 'quote';

/** A stretch of one kind, mostly whole lines; blank lines around it belong to no region. */
export interface Region extends TextRange {
  readonly kind: RegionKind;
}

/** The parts of a mail, in the order of the text, without overlaps. */
export interface Anatomy {
  readonly regions: readonly Region[];
}

/** The regions of the given kinds, in the order of the text. */
export function regionsOf(anatomy: Anatomy, ...kinds: readonly RegionKind[]): readonly Region[] {
  return anatomy.regions.filter((region) => kinds.includes(region.kind));
}
