import { readFileSync } from 'node:fs';
import path from 'node:path';
import { topicWordsSource } from '../scripts/topic-words-source';
import { tokenize } from '../src/core/language/tokens';
import { isTopicWord } from '../src/core/routing/topic-words';

test('the list is the one that the topics give (npm run topic-words)', () => {
  const committed = readFileSync(path.resolve(__dirname, '../src/core/routing/topic-word-list.ts'), 'utf8');
  expect(committed).toBe(topicWordsSource());
});

test.each(['determine', 'cedolino', 'TARI', 'loculi', 'reversali'])('%s names a topic', (word) => {
  expect(tokenize(word).some(isTopicWord)).toBe(true);
});

test.each(['zzyx', 'cosa', 'e', 'problema'])('%s does not', (word) => {
  expect(tokenize(word).some(isTopicWord)).toBe(false);
});
