import { PhraseIndex } from '../../src/core/routing/phrase-index';
import type { Topic } from '../../src/core/routing/topic';

const LISTS = ['strong', 'usual', 'weak', 'not'] as const;

/** All terms of the given topics, found by their first word. */
export function buildTopicIndex(topics: readonly Topic[]): PhraseIndex {
  const index = new PhraseIndex();
  for (const topic of topics)
    for (const strength of LISTS) for (const term of topic[strength]) index.add(term, topic.id, strength);
  return index;
}
