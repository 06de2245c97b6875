import { tokenize } from '../language/tokens';
import { isFunctionWord, wordKey } from './word-key';

/** A term as it is looked for: the keys of its words (see `wordKey`). */
export interface Phrase {
  /** The keys, joined: the phrase's identity across topics. */
  readonly id: string;
  readonly keys: readonly string[];
  /** The words must follow each other exactly, because the term lives by its articles ("in atto", "per competenza"). */
  readonly literal: boolean;
  /** Counts only where it is written in capitals. */
  readonly capitals: boolean;
}

/** Reads a term of a topic or of a directory. `null` where it has no word at all. */
export function readPhrase(term: string): Phrase | null {
  const tokens = tokenize(term);
  const content = tokens.filter((token) => !isFunctionWord(token));
  const literal = tokens.length > 1 && content.length < 2;
  const keys = (literal ? tokens : content).map(wordKey);
  const capitals = keys.length === 1 && /^[A-Z]{2,6}$/.test(term);
  return keys.length === 0 ? null : { id: `${capitals ? '^' : ''}${keys.join(' ')}`, keys, literal, capitals };
}
