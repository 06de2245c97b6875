import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { topicWordsSource } from './topic-words-source';

/** Writes the list of words that alone name a topic anew from the topics. */
const target = path.resolve(__dirname, '../src/core/routing/topic-word-list.ts');
writeFileSync(target, topicWordsSource());
