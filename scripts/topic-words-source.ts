import { tokenize } from '../src/core/language/tokens';
import { TOPICS } from '../src/core/routing/topics';
import { isFunctionWord, wordKey } from '../src/core/routing/word-key';

const SHORTEST = 3;

/** The source of `topic-word-list.ts`: the keys of all single words that the topics list as strong or usual, sorted. */
export function topicWordsSource(): string {
  const keys = new Set<string>();
  for (const { strong, usual } of TOPICS) {
    for (const term of [...strong, ...usual]) {
      const words = tokenize(term).filter((token) => !isFunctionWord(token));
      const [word] = words;
      if (words.length === 1 && word !== undefined && word.word.length >= SHORTEST) keys.add(wordKey(word));
    }
  }
  const list = [...keys].sort().join(' ');
  return `/** Generated from the topics by \`npm run topic-words\`: do not edit. */\nexport const TOPIC_WORD_LIST =\n  '${list.replace(/'/g, "\\'")}';\n`;
}
