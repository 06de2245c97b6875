import { KnownWords } from './known-words';
import { firstKey, type Phrase, readPhrase } from './phrase';
import type { Strength } from './topic';

/** What a phrase means to a topic: how much it says, or (`not`) that its words speak of something else. */
export interface TermKnowledge {
  readonly topic: string;
  readonly strength: Strength | 'not';
}

export interface IndexedPhrase {
  readonly phrase: Phrase;
  readonly knowledge: readonly TermKnowledge[];
}

interface Term extends TermKnowledge {
  readonly term: string;
}

/**
 * Terms found by their first word. Only that word is read when a term is added; the rest when a draft first has the word, for
 * a draft meets a small part of some ten thousand terms.
 */
export class PhraseIndex {
  private readonly terms = new Map<string, Term[]>();
  private readonly phrases = new Map<string, readonly IndexedPhrase[]>();
  private readonly words = new KnownWords();

  /** Several forms of a term make one phrase; for one topic the first that was added counts. */
  add(term: string, topic: string, strength: TermKnowledge['strength']): void {
    const key = firstKey(term);
    if (key === null) return;
    const siblings = this.terms.get(key);
    if (siblings !== undefined) {
      siblings.push({ term, topic, strength });
      return;
    }
    this.terms.set(key, [{ term, topic, strength }]);
    this.words.add(key);
  }

  /** The phrases whose first word a written word may be, and how certain that is. */
  startingWith(key: string): { readonly phrases: readonly IndexedPhrase[]; readonly certainty: number } {
    const known = this.words.find(key);
    return known === null
      ? { phrases: [], certainty: 1 }
      : { phrases: this.phrasesOf(known.key), certainty: known.certainty };
  }

  has(term: string): boolean {
    const phrase = readPhrase(term);
    return phrase !== null && this.phrasesOf(phrase.keys[0] ?? '').some((indexed) => indexed.phrase.id === phrase.id);
  }

  private phrasesOf(key: string): readonly IndexedPhrase[] {
    let phrases = this.phrases.get(key);
    if (phrases === undefined) {
      phrases = readTerms(this.terms.get(key) ?? []);
      this.phrases.set(key, phrases);
    }
    return phrases;
  }
}

function readTerms(terms: readonly Term[]): readonly IndexedPhrase[] {
  const byId = new Map<string, { phrase: Phrase; knowledge: TermKnowledge[] }>();
  for (const { term, topic, strength } of terms) {
    const phrase = readPhrase(term);
    if (phrase === null) continue;
    const known = byId.get(phrase.id);
    if (known === undefined) byId.set(phrase.id, { phrase, knowledge: [{ topic, strength }] });
    else if (!known.knowledge.some((other) => other.topic === topic)) known.knowledge.push({ topic, strength });
  }
  return [...byId.values()];
}
