import type { TextRange } from './text-range';

/**
 * What the markup says about a line, before any heuristics on its words. `quote`: inside a blockquote that cites, or after the
 * marker where a mail program puts what the draft answers · `signature`: inside the element where a mail program keeps the
 * writer's signature · `plain`: nothing.
 */
export type LineMarkup = 'plain' | 'quote' | 'signature';

export interface BodyLine extends TextRange {
  readonly markup: LineMarkup;
}

export interface BodyImage {
  /** Offset in the text at which the image stands. */
  readonly offset: number;
  /** The `src` as written (`cid:…`, `data:…`, `https:…`), at most its first 200 code units. */
  readonly source: string;
  readonly markup: LineMarkup;
}

/** The body as text that a person would read, line by line, with the way back to the source. */
export interface BodyText {
  readonly text: string;
  /** In order; between two lines stands exactly one "\n" of `text`, which belongs to neither. Never empty. */
  readonly lines: readonly BodyLine[];
  readonly images: readonly BodyImage[];
  /**
   * Offset in the source (the html, or the plain text) just behind the character that ends at `offset` of `text`: where a text
   * must be inserted to stand right after it, within the same element.
   */
  readonly sourceOffset: (offset: number) => number;
}
