import type { Phrase } from './phrase';
import { type KnownWord, KnownWords } from './known-words';

/** Phrases with what is known about them, found by their first word. */
export class PhraseIndex<Knowledge> {
  private readonly byId = new Map<string, IndexedPhrase<Knowledge>>();
  private readonly byFirstKey = new Map<string, IndexedPhrase<Knowledge>[]>();
  private readonly words = new KnownWords();

  /** The same phrase may be added for several pieces of knowledge. */
  add(phrase: Phrase, knowledge: Knowledge): void {
    const known = this.byId.get(phrase.id);
    if (known !== undefined) {
      known.knowledge.push(knowledge);
      return;
    }
    const indexed = { phrase, knowledge: [knowledge] };
    this.byId.set(phrase.id, indexed);
    const first = phrase.keys[0] ?? '';
    const siblings = this.byFirstKey.get(first);
    if (siblings === undefined) this.byFirstKey.set(first, [indexed]);
    else siblings.push(indexed);
    phrase.keys.forEach((key, at) => this.words.add(key, phrase.words[at] ?? key));
  }

  knows(phraseId: string): boolean {
    return this.byId.has(phraseId);
  }

  startingWith(key: string): readonly IndexedPhrase<Knowledge>[] {
    return this.byFirstKey.get(key) ?? [];
  }

  /** The word of the index that a written word stands for: by its key, by its stem, or in spite of a slip of the finger. */
  knownWord(key: string, word: string): KnownWord | null {
    return this.words.find(key, word);
  }
}

export interface IndexedPhrase<Knowledge> {
  readonly phrase: Phrase;
  readonly knowledge: Knowledge[];
}
