/** How much a term says: nearly everything, something, or only together with others. */
export type Strength = 'strong' | 'usual' | 'weak';

/**
 * What one municipal office does and its software is asked. Terms are written as people write them, in lower case: other
 * endings, accents and articles are found by themselves. A term in capitals ("SUE") is an abbreviation that is also a common
 * word: it counts only where the writer wrote capitals.
 */
export interface Topic {
  readonly id: string;
  /** One line in Italian for whoever corrects the file. */
  readonly about: string;
  readonly strong: readonly string[];
  readonly usual: readonly string[];
  readonly weak: readonly string[];
  /** Wordings that contain the topic's terms and speak of something else. */
  readonly not: readonly string[];
}
