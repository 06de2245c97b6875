import { TOPIC_WORD_LIST } from './topic-word-list';
import { wordKey, type DictionaryWord } from './word-key';

let keys: ReadonlySet<string> | null = null;

/**
 * Whether one word by itself names what a municipal office works on ("determine", "cedolini"). A short list made from the topics, for
 * where the topics themselves are too much to carry.
 */
export function isTopicWord(token: DictionaryWord): boolean {
  keys ??= new Set(TOPIC_WORD_LIST.split(' '));
  return keys.has(wordKey(token));
}
