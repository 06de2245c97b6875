import { tokenize } from '../src/core/language/tokens';
import { isTopicWord } from '../src/core/routing/topic-words';

test.each(['determine', 'cedolino', 'TARI', 'loculi', 'reversali'])('%s names a topic', (word) => {
  expect(tokenize(word).some(isTopicWord)).toBe(true);
});

test.each(['zzyx', 'cosa', 'e', 'problema'])('%s does not', (word) => {
  expect(tokenize(word).some(isTopicWord)).toBe(false);
});
