import type { TextRange } from './text-range';

/**
 * What a stretch of the body is. `greeting`: the opening formula · `message`: the writer's own words · `closing`: "Cordiali
 * saluti" · `signature`: name, office, contacts · `device`: what a phone appends · `disclaimer`: the privacy notice under a
 * signature · `quote`: quoted or forwarded mail with its header. Blank lines belong to the region above them.
 */
export type RegionKind = 'greeting' | 'message' | 'closing' | 'signature' | 'device' | 'disclaimer' | 'quote';

/** A run of whole lines of one kind; the indices of lines are inclusive. */
export interface Region extends TextRange {
  readonly kind: RegionKind;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The parts of a mail. The regions are in order and together cover all lines of the body. */
export interface Anatomy {
  readonly regions: readonly Region[];
}
