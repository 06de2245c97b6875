import { PhraseIndex } from './phrase-index';
import type { Topic } from './topic';
import { TOPICS } from './topics';

const LISTS = ['strong', 'usual', 'weak', 'not'] as const;

export function buildTopicIndex(topics: readonly Topic[]): PhraseIndex {
  const index = new PhraseIndex();
  for (const topic of topics)
    for (const strength of LISTS) for (const term of topic[strength]) index.add(term, topic.id, strength);
  return index;
}

let shared: PhraseIndex | null = null;

/** The index over all topics, built on first use (some milliseconds). */
export function topicIndex(): PhraseIndex {
  shared ??= buildTopicIndex(TOPICS);
  return shared;
}
