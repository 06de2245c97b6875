import type { TextRange } from '../draft/text-range';
import type { ModuleEntry } from './directory';

/** A place of the draft that speaks for a module. */
export interface Evidence {
  readonly part: 'subject' | 'body';
  /** The words as the writer wrote them. */
  readonly words: string;
  /** Where they stand, in UTF-16 code units of the subject or of the body's text as read. */
  readonly range: TextRange;
}

export interface Suggestion {
  readonly module: ModuleEntry;
  /** Between 0 and 1. */
  readonly confidence: number;
  /** Strongest first, each wording once. */
  readonly evidence: readonly Evidence[];
}
