import { findPhrases } from '../../src/core/routing/find-phrases';
import { readPassages } from '../../src/core/routing/passages';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import { TOPICS } from '../../src/core/routing/topics';
import type { LabelledMail } from './labelled-mails';
import { buildTopicIndex } from './topic-index';

/**
 * The phrases that the compact model carries: all words that alone name a topic, and of the others those that some mail or situation has,
 * unless a word of theirs says the same alone ("avviso TARI"). The rest is half of the model's size, and hardly any mail has it.
 */
export function tellingPhrases(
  phrases: readonly IndexedPhrase[],
  mails: readonly LabelledMail[],
): readonly IndexedPhrase[] {
  const terms = buildTopicIndex(TOPICS);
  const said = new Set<string>();
  for (const { text } of mails)
    for (const { words } of readPassages(text)) for (const { phrase } of findPhrases(words, terms)) said.add(phrase.id);
  const names = topicsByName(phrases);
  return phrases.filter((indexed) => isName(indexed) || (said.has(indexed.phrase.id) && !isSaidByName(indexed, names)));
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
