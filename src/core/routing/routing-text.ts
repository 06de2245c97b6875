import type { TextRange } from '../draft/text-range';

/** What a draft says about its subject matter. All ranges are in UTF-16 code units of the text that they belong to. */
export interface RoutingText {
  /** The full subject; what stands before `subjectStart` (Re:, Fwd:) is not read. */
  readonly subject: string;
  readonly subjectStart: number;
  /** The body's text as read. */
  readonly body: string;
  /** The writer's own words, in order. */
  readonly own: readonly TextRange[];
  /** Quoted and forwarded text, in order: it counts for little. */
  readonly quoted: readonly TextRange[];
}
