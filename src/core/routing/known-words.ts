import { stem } from '../language/stem';
import { SpellingIndex } from './spelling';

/** A word of the index that a written word stands for. */
export interface KnownWord {
  readonly key: string;
  /** Less than 1 where the word was only guessed from its stem or its spelling. */
  readonly certainty: number;
}

/** Shorter stems are shared by words that have nothing to do with each other ("ordin": ordine, ordinanza). */
const SHORTEST_STEM = 7;
const CERTAINTY_SAME_STEM = 0.6;
const CERTAINTY_MISSPELT = 0.6;

/** The words of an index, found by their key, else by a common stem ("protocollando"), else in spite of a slip. */
export class KnownWords {
  private readonly keys = new Set<string>();
  private readonly byStem = new Map<string, string>();
  private readonly spelling = new SpellingIndex();

  /** `key` is what `word` is known by. */
  add(key: string, word: string): void {
    if (this.keys.has(key)) return;
    this.keys.add(key);
    const stemmed = stem(word);
    if (stemmed.length >= SHORTEST_STEM && !this.byStem.has(stemmed)) this.byStem.set(stemmed, key);
    this.spelling.add(key);
  }

  find(key: string, word: string): KnownWord | null {
    if (this.keys.has(key)) return { key, certainty: 1 };
    const sameStem = this.byStem.get(stem(word));
    if (sameStem !== undefined) return { key: sameStem, certainty: CERTAINTY_SAME_STEM };
    const meant = this.spelling.find(key);
    return meant === null ? null : { key: meant, certainty: CERTAINTY_MISSPELT };
  }
}
