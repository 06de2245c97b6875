import { remember } from '../language/remember';
import { SpellingIndex } from './spelling';

/** A word of the index that a written word stands for. */
export interface KnownWord {
  readonly key: string;
  /** Less than 1 where the word was only guessed from its beginning or its spelling. */
  readonly certainty: number;
}

/** Words that begin alike for so many letters are of one family ("protocollo", "protocollando"). */
const FAMILY_LETTERS = 8;
const CERTAINTY_SAME_FAMILY = 0.6;
const CERTAINTY_MISSPELT = 0.6;

/** The words of an index, found by their key, else by their family, else in spite of a slip of the finger. */
export class KnownWords {
  private readonly keys = new Set<string>();
  private readonly families = new Map<string, string>();
  private readonly spelling = new SpellingIndex();
  private readonly guessed = remember((key) => this.guess(key));

  /** All words must be added before the first is sought. */
  add(key: string): void {
    if (this.keys.has(key)) return;
    this.keys.add(key);
    if (key.length >= FAMILY_LETTERS) this.families.set(key.slice(0, FAMILY_LETTERS), key);
    this.spelling.add(key);
  }

  find(key: string): KnownWord | null {
    if (this.keys.has(key)) return { key, certainty: 1 };
    return this.guessed(key);
  }

  private guess(key: string): KnownWord | null {
    const relative = this.families.get(key.slice(0, FAMILY_LETTERS));
    if (relative !== undefined) return { key: relative, certainty: CERTAINTY_SAME_FAMILY };
    const meant = this.spelling.find(key);
    return meant === null ? null : { key: meant, certainty: CERTAINTY_MISSPELT };
  }
}
