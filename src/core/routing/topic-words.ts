import { TOPIC_WORD_LIST } from './topic-word-list';
import { wordKey, type DictionaryWord } from './word-key';

let keys: ReadonlySet<string> | null = null;

/**
 * Whether one word by itself names what a municipal office works on ("determine", "cedolini"). A short list made from the topics, for
 * where the topics themselves are too much to carry.
 */
export function isTopicWord(token: DictionaryWord): boolean {
  keys ??= unpack(TOPIC_WORD_LIST);
  return keys.has(wordKey(token));
}

/** Undoes what `scripts/topic-words-source.ts` does: a digit tells how many letters a word shares with the one before it. */
function unpack(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  const entry = /(\d)(\D*)/g;
  for (let match = entry.exec(list); match !== null; match = entry.exec(list)) {
    word = word.slice(0, Number(match[1])) + (match[2] ?? '');
    words.add(word);
  }
  return words;
}
