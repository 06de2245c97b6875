import type { TextRange } from '../draft/text-range';
import { foundPhrases } from './find-phrases';
import type { RoutingModel } from './routing-model';
import { readSpokenWords } from './spoken-words';
import { SHARING } from './tallies';
import { weighMatches, type TopicEvidence } from './topic-evidence';
import { TOPIC_IDS, type TopicId } from './topic-ids';
import { voteCode } from './vote-code';

/** A place of a text that speaks for a topic, by a term or by the vote of a word; the unit is that of the routing model. */
export interface TopicMark {
  /** Where it begins, in UTF-16 code units of the text. */
  readonly at: number;
  /** The topic's place in `TOPIC_IDS`, or `NO_TOPIC_PLACE`, for which only votes speak. */
  readonly topic: number;
  readonly by: 'term' | 'vote';
  readonly weight: number;
}

export const NO_TOPIC_PLACE = TOPIC_IDS.length;

/**
 * What speaks for which topic in a range of a text up to `end`, whatever a directory makes of topics, in the order of the text. Time is linear
 * in the range.
 */
export function topicMarks(text: string, range: TextRange, model: RoutingModel, end = range.end): readonly TopicMark[] {
  const words = readSpokenWords(text, range);
  const terms: TopicEvidence[][] = [];
  for (const term of weighMatches(foundPhrases(words, model))) (terms[term.from] ??= []).push(term);
  const marks: TopicMark[] = [];
  words.forEach(({ start, key, kind, functional }, at) => {
    if (start >= end) return;
    for (const { topic, weight, rivals } of terms[at] ?? [])
      marks.push({
        at: start,
        topic: placeOf(topic),
        by: 'term',
        weight: weight / Math.pow(1 + rivals.length, SHARING),
      });
    if (functional || kind !== 'word' || key.length < 2) return;
    for (const { topic, weight } of model.votes(voteCode(key)))
      marks.push({ at: start, topic: placeOf(topic), by: 'vote', weight });
  });
  return marks;
}

const PLACES: ReadonlyMap<string, number> = new Map(TOPIC_IDS.map((topic: TopicId, place) => [topic, place]));

function placeOf(topic: string): number {
  return PLACES.get(topic) ?? NO_TOPIC_PLACE;
}
