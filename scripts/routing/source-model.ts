import type { Blend, RoutingModel, Vote } from '../../src/core/routing/routing-model';
import { buildTopicIndex } from '../../src/core/routing/topic-index';
import { TOPICS } from '../../src/core/routing/topics';

/** A model straight from the topics' files, as large as they are: what the compact one is made from and compared with. */
export function sourceModel(
  votes: (code: number) => readonly Vote[] = () => [],
  blend: Blend = { terms: 1, share: 2, silence: 1, sharpness: 1 },
): RoutingModel {
  const terms = buildTopicIndex(TOPICS);
  return { startingWith: (word) => terms.startingWith(word), votes, blend };
}
