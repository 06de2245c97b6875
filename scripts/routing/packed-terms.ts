import type { IndexedPhrase, TermKnowledge } from '../../src/core/routing/phrase-lookup';
import { readPhrase } from '../../src/core/routing/phrase';
import { newContext } from '../../src/core/routing/range-decoder';
import { HIGH_PLACES, OUTCOMES, SINGLES, STRENGTHS, SYMBOL_BITS } from '../../src/core/routing/read-model';
import { TOPIC_IDS } from '../../src/core/routing/topic-ids';
import { TOPICS } from '../../src/core/routing/topics';
import { CODE_BITS } from '../../src/core/language/word-code';
import type { RangeEncoder } from './range-encoder';

/** The phrases of all topics, one for the several forms of a term; for one topic the first that it lists counts. */
export function topicPhrases(): readonly IndexedPhrase[] {
  const phrases = new Map<string, { phrase: IndexedPhrase['phrase']; knowledge: TermKnowledge[] }>();
  for (const topic of TOPICS)
    for (const strength of STRENGTHS)
      for (const term of topic[strength]) {
        const phrase = readPhrase(term);
        if (phrase === null) continue;
        const known = phrases.get(phrase.id);
        if (known === undefined) phrases.set(phrase.id, { phrase, knowledge: [{ topic: topic.id, strength }] });
        else if (!known.knowledge.some((other) => other.topic === topic.id))
          known.knowledge.push({ topic: topic.id, strength });
      }
  return [...phrases.values()];
}

/** Writes phrases as `readModel` reads them. */
export function writeTerms(encoder: RangeEncoder, phrases: readonly IndexedPhrase[]): void {
  const codes = [...new Set(phrases.flatMap(({ phrase }) => (phrase.exact === null ? phrase.codes : [phrase.exact])))];
  codes.sort((a, b) => a - b);
  const places = new Map(codes.map((code, at) => [code, at]));
  writeCodes(encoder, codes);
  const flags = newContext(SINGLES.length);
  const more = newContext(4);
  const lengths = newContext(1 << SYMBOL_BITS.length);
  const writeKnowledge = knowledgeWriter(encoder);
  const byFirst = new Map<number, IndexedPhrase[]>();
  for (const indexed of phrases) {
    const first = indexed.phrase.exact ?? indexed.phrase.codes[0] ?? 0;
    byFirst.set(first, [...(byFirst.get(first) ?? []), indexed]);
  }
  for (const code of codes) {
    const here = byFirst.get(code) ?? [];
    SINGLES.forEach((single, at) => {
      const found = here.filter((indexed) => kindOf(indexed) === single);
      encoder.bit(flags, at, found.length > 0 ? 1 : 0);
      if (found.length > 0) writeKnowledge(merged(found));
    });
    const longer = here
      .filter((indexed) => kindOf(indexed) === null)
      .sort((a, b) => topicOf(a) - topicOf(b) || (a.phrase.id < b.phrase.id ? -1 : 1));
    longer.forEach(({ phrase, knowledge }, nth) => {
      encoder.bit(more, Math.min(nth, 1), 1);
      encoder.bit(more, 2, phrase.literal ? 1 : 0);
      encoder.symbol(lengths, SYMBOL_BITS.length, phrase.codes.length - 2);
      for (const next of phrase.codes.slice(1)) encoder.uniform(codes.length, places.get(next) ?? 0);
      writeKnowledge(knowledge);
    });
    encoder.bit(more, Math.min(longer.length, 1), 0);
  }
}

/** Writes distances as `readModel` reads them: the low bits as they are, what is above them one by one (Rice's code). */
export function writeCodes(encoder: RangeEncoder, sorted: readonly number[]): void {
  const context = newContext(HIGH_PLACES);
  encoder.number(newContext(32), sorted.length);
  const mean = (sorted[sorted.length - 1] ?? 0) / Math.max(1, sorted.length);
  const low = Math.max(0, Math.floor(Math.log2(Math.max(1, mean * Math.LN2))));
  encoder.uniform(CODE_BITS, low);
  sorted.forEach((code, at) => {
    const distance = code - (sorted[at - 1] ?? 0);
    const high = distance >>> low;
    for (let step = 0; step <= high; step++) encoder.bit(context, Math.min(step, HIGH_PLACES - 1), step < high ? 1 : 0);
    encoder.uniform(1 << low, distance - (high << low));
  });
}

function kindOf({ phrase }: IndexedPhrase): (typeof SINGLES)[number] | null {
  if (phrase.capitals) return 'capitals';
  if (phrase.exact !== null) return 'as-written';
  return phrase.codes.length === 1 ? 'any-form' : null;
}

/** Two words that happen to have one code share their knowledge. */
function merged(phrases: readonly IndexedPhrase[]): readonly TermKnowledge[] {
  const byTopic = new Map<string, TermKnowledge>();
  for (const { knowledge } of phrases)
    for (const entry of knowledge) if (!byTopic.has(entry.topic)) byTopic.set(entry.topic, entry);
  return [...byTopic.values()];
}

function topicOf({ knowledge }: IndexedPhrase): number {
  return TOPIC_IDS.findIndex((topic) => topic === knowledge[0]?.topic);
}

function knowledgeWriter(encoder: RangeEncoder): (knowledge: readonly TermKnowledge[]) => void {
  const same = newContext(1);
  const strengths = newContext(1 << SYMBOL_BITS.strength);
  const more = newContext(1);
  let last = 0;
  return (knowledge) => {
    knowledge.forEach(({ topic, strength }, at) => {
      const place = TOPIC_IDS.findIndex((id) => id === topic);
      encoder.bit(same, 0, place === last ? 1 : 0);
      if (place !== last) encoder.uniform(OUTCOMES, place);
      last = place;
      encoder.symbol(strengths, SYMBOL_BITS.strength, STRENGTHS.indexOf(strength));
      encoder.bit(more, 0, at + 1 < knowledge.length ? 1 : 0);
    });
  };
}
