import { readPhrase } from './phrase';
import { PhraseIndex } from './phrase-index';
import type { Strength, Topic } from './topic';
import { TOPICS } from './topics';

/** What a phrase means to a topic: how much it says, or (`not`) that its words speak of something else. */
export interface TopicKnowledge {
  readonly topic: string;
  readonly strength: Strength | 'not';
}

export type TopicIndex = PhraseIndex<TopicKnowledge>;

const LISTS = ['strong', 'usual', 'weak', 'not'] as const;

export function buildTopicIndex(topics: readonly Topic[]): TopicIndex {
  const index: TopicIndex = new PhraseIndex();
  for (const topic of topics) {
    // Several forms of a term make one phrase; the strongest list that has it decides.
    const seen = new Set<string>();
    for (const strength of LISTS)
      for (const term of topic[strength]) {
        const phrase = readPhrase(term);
        if (phrase === null || seen.has(phrase.id)) continue;
        seen.add(phrase.id);
        index.add(phrase, { topic: topic.id, strength });
      }
  }
  return index;
}

let shared: TopicIndex | null = null;

/** The index over all topics, built on first use (some ten milliseconds). */
export function topicIndex(): TopicIndex {
  shared ??= buildTopicIndex(TOPICS);
  return shared;
}
