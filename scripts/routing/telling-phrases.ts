import { findPhrases } from '../../src/core/routing/find-phrases';
import { readPassages } from '../../src/core/routing/passages';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import { TOPICS } from '../../src/core/routing/topics';
import type { LabelledMail } from './labelled-mails';
import { buildTopicIndex } from './topic-index';

/** A phrase of several words that one mail alone has is no way of speaking yet. */
const LEAST_SAID = 2;

/**
 * The phrases that the compact model carries: all words that alone name a topic, other words that some mail or situation has, and phrases
 * of several words that two have, unless a word of theirs says the same alone ("avviso TARI"). The rest would double the model's size, and
 * hardly any mail has it.
 */
export function tellingPhrases(
  phrases: readonly IndexedPhrase[],
  mails: readonly LabelledMail[],
): readonly IndexedPhrase[] {
  const terms = buildTopicIndex(TOPICS);
  const said = new Map<string, number>();
  for (const { text } of mails) {
    const found = readPassages(text).flatMap(({ words }) => findPhrases(words, terms));
    for (const id of new Set(found.map(({ phrase }) => phrase.id))) said.set(id, (said.get(id) ?? 0) + 1);
  }
  const names = topicsByName(phrases);
  return phrases.filter(
    (indexed) =>
      isName(indexed) || ((said.get(indexed.phrase.id) ?? 0) >= leastSaid(indexed) && !isSaidByName(indexed, names)),
  );
}

/** The topics that a single word nearly alone speaks for, by the word's code. */
function topicsByName(phrases: readonly IndexedPhrase[]): ReadonlyMap<number, readonly string[]> {
  const topics = new Map<number, readonly string[]>();
  for (const { phrase, knowledge } of phrases.filter(isName)) {
    const [code = 0] = phrase.codes;
    const named = knowledge.filter(({ strength }) => strength === 'strong').map(({ topic }) => topic);
    topics.set(code, [...(topics.get(code) ?? []), ...named]);
  }
  return topics;
}

function isName({ phrase, knowledge }: IndexedPhrase): boolean {
  return phrase.codes.length === 1 && knowledge.some(({ strength }) => strength === 'strong');
}

/** Whether words of a longer phrase name all of its topics by themselves, and no other topic. */
function isSaidByName({ phrase, knowledge }: IndexedPhrase, names: ReadonlyMap<number, readonly string[]>): boolean {
  if (phrase.codes.length === 1) return false;
  const named = new Set(phrase.codes.flatMap((code) => names.get(code) ?? []));
  return (
    named.size === knowledge.length && knowledge.every(({ topic, strength }) => strength !== 'not' && named.has(topic))
  );
}

function leastSaid({ phrase }: IndexedPhrase): number {
  return phrase.codes.length === 1 ? 1 : LEAST_SAID;
}
