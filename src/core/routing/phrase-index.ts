import { KnownWords } from './known-words';
import { firstKey, type Phrase, readPhrase } from './phrase';
import type { IndexedPhrase, PhraseLookup, PhrasesOfWord, TermKnowledge } from './phrase-lookup';
import type { SpokenWord } from './spoken-words';

interface Term extends TermKnowledge {
  readonly term: string;
}

/**
 * Terms found by their first word. Only that word is read when a term is added; the rest when a draft first has the word, for
 * a draft meets a small part of some ten thousand terms.
 */
export class PhraseIndex implements PhraseLookup {
  private readonly terms = new Map<string, Term[]>();
  private readonly phrases = new Map<string, readonly IndexedPhrase[]>();
  private readonly words = new KnownWords();

  get isEmpty(): boolean {
    return this.terms.size === 0;
  }

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

  startingWith({ key }: Pick<SpokenWord, 'key'>): PhrasesOfWord {
    const known = this.words.find(key);
    return known === null
      ? { phrases: [], certainty: 1 }
      : { phrases: this.phrasesOf(known.key), certainty: known.certainty };
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
