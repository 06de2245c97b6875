import type { PhraseIndex } from './phrase-index';
import { buildTopicIndex } from './topic-index';
import { TOPICS } from './topics';

let shared: PhraseIndex | null = null;

/** The index over all topics, built on first use (some milliseconds). */
export function allTopicsIndex(): PhraseIndex {
  shared ??= buildTopicIndex(TOPICS);
  return shared;
}
