import type { TextRange } from './draft/text-range';
import type { RequestKind } from './report';
import { KIND_CUES } from './request-kind-cues';
import { findPhrases } from './routing/find-phrases';
import type { PhraseIndex } from './routing/phrase-index';
import type { RoutingText } from './routing/routing-text';
import { readSpokenWords } from './routing/spoken-words';
import { weighMatches } from './routing/topic-evidence';
import { buildTopicIndex } from './routing/topic-index';

/** What a request is stands at its beginning. UTF-16 code units of the writer's own words. */
const LONGEST_READ = 10_000;

/** A request counts as an anomaly unless another kind says clearly more: one strong wording, or several lesser ones. */
const LEAST_SCORE = 2.5;
/** Who asks how to mend a mistake describes its symptoms too; they speak against it less than they would for an anomaly. */
const SYMPTOMS_AGAINST_OPERATIONAL = 0.5;
const SYMPTOMS_AGAINST_TRAINING = 0.25;

let shared: PhraseIndex | null = null;

/**
 * The kind of request (§ 2.2 of the guidelines) that subject and own words suggest: training or consulting where it is asked
 * for, help with operating or after a user's mistake, and `anomaly` where nothing speaks for either. Quoted text is not read.
 */
export function guessRequestKind(text: RoutingText): RequestKind {
  const scores: Record<RequestKind, number> = { anomaly: 0, operational: 0, training: 0 };
  const seen = new Set<string>();
  const read = (source: string, range: TextRange) => {
    shared ??= buildTopicIndex(KIND_CUES);
    for (const { topic, phrase, weight } of weighMatches(findPhrases(readSpokenWords(source, range), shared))) {
      const cue = `${topic} ${phrase.id}`;
      if (isKind(topic) && !seen.has(cue)) scores[topic] += weight;
      seen.add(cue);
    }
  };
  read(text.subject, { start: Math.min(text.subjectStart, text.subject.length), end: text.subject.length });
  let left = LONGEST_READ;
  for (const { start, end } of text.own) {
    if (left <= 0) break;
    read(text.body, { start, end: Math.min(end, start + left) });
    left -= end - start;
  }

  const { anomaly, operational, training } = scores;
  if (training >= Math.max(LEAST_SCORE, anomaly * SYMPTOMS_AGAINST_TRAINING, operational * 0.5)) return 'training';
  if (operational >= Math.max(LEAST_SCORE, anomaly * SYMPTOMS_AGAINST_OPERATIONAL)) return 'operational';
  return 'anomaly';
}

function isKind(topic: string): topic is RequestKind {
  return KIND_CUES.some((cues) => cues.id === topic);
}
