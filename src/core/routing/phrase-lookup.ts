import type { Phrase } from './phrase';
import type { SpokenWord } from './spoken-words';
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

/** The phrases whose first word a written word may be, and how certain that is. */
export interface PhrasesOfWord {
  readonly phrases: readonly IndexedPhrase[];
  readonly certainty: number;
}

/** Phrases that can be looked up by their first word. */
export interface PhraseLookup {
  startingWith(word: Pick<SpokenWord, 'word' | 'key' | 'code'>): PhrasesOfWord;
}
