import type { Phrase } from './phrase';
import { SpellingIndex } from './spelling';

/** Phrases with what is known about them, found by their first word. */
export class PhraseIndex<Knowledge> {
  private readonly byId = new Map<string, IndexedPhrase<Knowledge>>();
  private readonly byFirstKey = new Map<string, IndexedPhrase<Knowledge>[]>();
  private readonly spelling = new SpellingIndex();

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
    for (const key of phrase.keys) this.spelling.add(key);
  }

  knows(phraseId: string): boolean {
    return this.byId.has(phraseId);
  }

  startingWith(key: string): readonly IndexedPhrase<Knowledge>[] {
    return this.byFirstKey.get(key) ?? [];
  }

  /** The key itself where the index knows it, else the known key that one slip of the finger made it from, else `null`. */
  knownKey(key: string): string | null {
    return this.spelling.find(key);
  }
}

export interface IndexedPhrase<Knowledge> {
  readonly phrase: Phrase;
  readonly knowledge: Knowledge[];
}
