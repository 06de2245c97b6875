import { findPhrases } from '../../src/core/routing/find-phrases';
import { readPassages } from '../../src/core/routing/passages';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import { TOPICS } from '../../src/core/routing/topics';
import { wordCode } from '../../src/core/language/word-code';
import { wordKey } from '../../src/core/language/word-key';
import { tokenize } from '../../src/core/language/tokens';
import type { LabelledMail } from './labelled-mails';
import { buildTopicIndex } from './topic-index';

/** A phrase of several words that one mail alone has is no way of speaking yet. */
const LEAST_SAID = 2;
/** From so many mails on, how many of those that have a term are about its topic tells whether it says anything. */
const ENOUGH_SAID = 8;
const LEAST_RIGHT = { strong: 0, usual: 0.15, weak: 0.1, not: 0 } as const;

/**
 * The phrases that the compact model carries: all words that alone name a topic, other words that some mail or situation has, and phrases
 * of several words that two have, unless a word of theirs says the same alone ("avviso TARI"). The rest would double the model's size, and
 * hardly any mail has it. A usual or weak term that most mails have for other reasons ("telefonare") is not carried for that topic, unless it
 * is what an office is called ("segreteria"): directories name modules by it.
 */
export function tellingPhrases(
  phrases: readonly IndexedPhrase[],
  mails: readonly LabelledMail[],
): readonly IndexedPhrase[] {
  const { said, rightly } = countSayings(mails);
  const offices = officeNames();
  const kept = phrases
    .map(({ phrase, knowledge }) => ({
      phrase,
      knowledge: knowledge.filter(({ topic, strength }) => {
        const all = said.get(phrase.id) ?? 0;
        const [code = 0, ...others] = phrase.codes;
        if (others.length === 0 && offices.has(`${code} ${topic}`)) return true;
        return all < ENOUGH_SAID || (rightly.get(`${phrase.id} ${topic}`) ?? 0) >= LEAST_RIGHT[strength] * all;
      }),
    }))
    .filter(({ knowledge }) => knowledge.length > 0);
  const names = topicsByName(kept);
  return kept.filter(
    (indexed) =>
      isName(indexed) || ((said.get(indexed.phrase.id) ?? 0) >= leastSaid(indexed) && !isSaidByName(indexed, names)),
  );
}

/** The words that some term calls an office by, by their codes and the ids of the topics. */
function officeNames(): ReadonlySet<string> {
  const names = TOPICS.flatMap(({ id, strong, usual, weak }) =>
    [...strong, ...usual, ...weak].flatMap((term) => {
      const [, name] = /^ufficio (\S+)$/.exec(term) ?? [];
      const [token] = name === undefined ? [] : tokenize(name);
      return token === undefined ? [] : [`${wordCode(wordKey(token))} ${id}`];
    }),
  );
  return new Set(names);
}

/** How many mails have a phrase, by its id, and how many of them are about a topic, by both ids. */
function countSayings(mails: readonly LabelledMail[]): {
  readonly said: ReadonlyMap<string, number>;
  readonly rightly: ReadonlyMap<string, number>;
} {
  const terms = buildTopicIndex(TOPICS);
  const said = new Map<string, number>();
  const rightly = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { text, right } of mails) {
    const found = readPassages(text).flatMap(({ words }) => findPhrases(words, terms));
    for (const id of new Set(found.map(({ phrase }) => phrase.id))) {
      count(said, id);
      for (const topic of right) count(rightly, `${id} ${topic}`);
    }
  }
  return { said, rightly };
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
