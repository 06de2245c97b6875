import { PhraseIndex } from './phrase-index';
import type { Topic } from './topic';

const LISTS = ['strong', 'usual', 'weak', 'not'] as const;

export function buildTopicIndex(topics: readonly Topic[]): PhraseIndex {
  const index = new PhraseIndex();
  for (const topic of topics)
    for (const strength of LISTS) for (const term of topic[strength]) index.add(term, topic.id, strength);
  return index;
}
