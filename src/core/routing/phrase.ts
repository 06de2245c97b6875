import { tokenize } from '../language/tokens';
import { wordCode } from '../language/word-code';
import { type DictionaryWord, isFunctionWord, wordKey } from '../language/word-key';

/** A term as it is looked for: the codes of its words' keys (see `wordKey`). */
export interface Phrase {
  /** The phrase's identity across topics and among the forms of one term. */
  readonly id: string;
  readonly codes: readonly number[];
  /** The words must follow each other exactly, because the term lives by its articles ("in atto", "per competenza"). */
  readonly literal: boolean;
  /** The code of the form in which a short word must be written: "resti" is a term, "resta" and "resto" are not. */
  readonly exact: number | null;
  /** Counts only where it is written in capitals. */
  readonly capitals: boolean;
}

/** A single word up to this length counts only in the form that the term has. */
const LONGEST_EXACT = 6;

/** Reads a term of a topic or of a directory. `null` where it has no word at all. */
export function readPhrase(term: string): Phrase | null {
  const { words, literal } = readTerm(term);
  const keys = words.map(wordKey);
  const word = words[0]?.word;
  if (word === undefined) return null;
  const exact = keys.length === 1 && word.length <= LONGEST_EXACT ? word : null;
  const capitals = exact !== null && /^[A-Z]+$/.test(term);
  const id = exact === null ? keys.join(' ') : `${capitals ? '^' : '='}${exact}`;
  return { id, codes: keys.map(wordCode), literal, exact: exact === null ? null : wordCode(exact), capitals };
}

/** The words that a term is looked for by. */
function readTerm(term: string): { readonly words: readonly DictionaryWord[]; readonly literal: boolean } {
  const tokens = readWords(term);
  const content = tokens.filter((token) => !isFunctionWord(token));
  const literal = tokens.length > 1 && content.length < 2;
  return { words: literal ? tokens : content, literal };
}

/** Most terms are plain words: thousands of them are read much faster without the tokenizer, with the same result. */
function readWords(term: string): readonly DictionaryWord[] {
  if (!/^[a-z]+(?: [a-z]+)*$/.test(term)) return tokenize(term);
  return term.split(' ').map((word) => ({ word, kind: 'word' }));
}

/** The key of the word that a term is found by: the first of its phrase, read without reading the rest where possible. */
export function firstKey(term: string): string | null {
  const blank = term.indexOf(' ');
  const plain: DictionaryWord = { word: blank < 0 ? term : term.slice(0, blank), kind: 'word' };
  if (/^[a-z]+$/.test(plain.word) && !isFunctionWord(plain)) return wordKey(plain);
  const [first] = readTerm(term).words;
  return first === undefined ? null : wordKey(first);
}
