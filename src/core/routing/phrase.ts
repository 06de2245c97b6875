import { tokenize } from '../language/tokens';
import { isFunctionWord, wordKey } from './word-key';

/** A term as it is looked for: the keys of its words (see `wordKey`). */
export interface Phrase {
  /** The phrase's identity across topics and among the forms of one term. */
  readonly id: string;
  readonly keys: readonly string[];
  /** The words as the term has them, one for each key. */
  readonly words: readonly string[];
  /** The words must follow each other exactly, because the term lives by its articles ("in atto", "per competenza"). */
  readonly literal: boolean;
  /** The form in which a short word must be written: "resti" is a term, "resta" and "resto" are not. */
  readonly exact: string | null;
  /** Counts only where it is written in capitals. */
  readonly capitals: boolean;
}

/** A single word up to this length counts only in the form that the term has. */
const LONGEST_EXACT = 6;

/** Reads a term of a topic or of a directory. `null` where it has no word at all. */
export function readPhrase(term: string): Phrase | null {
  const tokens = tokenize(term);
  const content = tokens.filter((token) => !isFunctionWord(token));
  const literal = tokens.length > 1 && content.length < 2;
  const read = literal ? tokens : content;
  const keys = read.map(wordKey);
  const words = read.map((token) => token.word);
  const word = words[0];
  if (word === undefined) return null;
  const exact = keys.length === 1 && word.length <= LONGEST_EXACT ? word : null;
  const capitals = exact !== null && /^[A-Z]+$/.test(term);
  const id = exact === null ? keys.join(' ') : `${capitals ? '^' : '='}${exact}`;
  return { id, keys, words, literal, exact, capitals };
}
