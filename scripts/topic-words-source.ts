import { tokenize } from '../src/core/language/tokens';
import { TOPICS } from '../src/core/routing/topics';
import { isFunctionWord, wordKey } from '../src/core/routing/word-key';

const SHORTEST = 3;

/**
 * The source of `topic-word-list.ts`: the keys of all single words that the topics list as strong or usual, sorted; each is a digit,
 * how many letters it shares with the one before it, and the rest. Words with digits speak for themselves and are left out.
 */
export function topicWordsSource(): string {
  const keys = new Set<string>();
  for (const { strong, usual } of TOPICS) {
    for (const term of [...strong, ...usual]) {
      const words = tokenize(term).filter((token) => !isFunctionWord(token));
      const [word] = words;
      if (words.length === 1 && word !== undefined && word.word.length >= SHORTEST && !/\d/.test(wordKey(word))) {
        keys.add(wordKey(word));
      }
    }
  }
  const list = frontCoded([...keys].sort());
  return `/** Generated from the topics by \`npm run topic-words\`: do not edit. */\nexport const TOPIC_WORD_LIST =\n  '${list.replace(/'/g, "\\'")}';\n`;
}

function frontCoded(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < before.length && word.charAt(shared) === before.charAt(shared)) shared++;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}
