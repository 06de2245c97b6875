import { findPhrases } from '../../src/core/routing/find-phrases';
import { readPassages } from '../../src/core/routing/passages';
import type { IndexedPhrase } from '../../src/core/routing/phrase-lookup';
import type { LabelledMail } from './labelled-mails';
import { sourceModel } from './source-model';

/**
 * The phrases that the compact model carries: all single words, and of the longer ones those that some mail or situation has or that
 * take the name of another topic to themselves ("albo degli scrutatori"). The others are half of the model's size, and hardly any
 * mail has them.
 */
export function tellingPhrases(
  phrases: readonly IndexedPhrase[],
  mails: readonly LabelledMail[],
): readonly IndexedPhrase[] {
  const terms = sourceModel();
  const said = new Set<string>();
  for (const { text } of mails)
    for (const { words } of readPassages(text)) for (const { phrase } of findPhrases(words, terms)) said.add(phrase.id);
  const names = strongSingles(phrases);
  const takesName = ({ phrase, knowledge }: IndexedPhrase) =>
    knowledge.some(
      ({ topic, strength }) =>
        strength === 'strong' &&
        phrase.codes.some((code) => names.get(code)?.some((other) => other !== topic) === true),
    );
  return phrases.filter((indexed) => said.has(indexed.phrase.id) || isStrongSingle(indexed) || takesName(indexed));
}

/** The topics that a single word nearly alone speaks for, by the word's code. */
function strongSingles(phrases: readonly IndexedPhrase[]): ReadonlyMap<number, readonly string[]> {
  const topics = new Map<number, readonly string[]>();
  for (const { phrase, knowledge } of phrases) {
    const [code = 0, ...rest] = phrase.codes;
    const strong = knowledge.filter(({ strength }) => strength === 'strong').map(({ topic }) => topic);
    if (rest.length === 0 && strong.length > 0) topics.set(code, [...(topics.get(code) ?? []), ...strong]);
  }
  return topics;
}

function isStrongSingle({ phrase, knowledge }: IndexedPhrase): boolean {
  return phrase.codes.length === 1 && knowledge.some(({ strength }) => strength === 'strong');
}
