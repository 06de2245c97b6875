import { create, insert, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { readPassages } from '../../src/core/routing/passages';
import { TOPICS } from '../../src/core/routing/topics';
import { handOf } from './cross-validation';
import type { LabelledMail } from './labelled-mails';

/** Ranks topics for a mail, best first. */
type Rank = (mail: LabelledMail) => readonly string[] | Promise<readonly string[]>;

/** How many mails of all have a right module first, and among the first three. */
export interface Placed {
  readonly first: number;
  readonly three: number;
}

/** The words that a mail is ranked by, as the product reads them: no addresses, no streets, no quoted text. */
function wordsOf({ text }: LabelledMail): readonly string[] {
  return readPassages(text)
    .filter(({ weight }) => weight >= 1)
    .flatMap(({ words }) => words.filter(({ functional }) => !functional).map(({ key }) => key));
}

const documents = TOPICS.map(({ id, strong, usual, weak }) => ({ id, strong, usual, weak }));

/** A general search library over the same terms: strong ones count more. */
export function miniSearch(): Rank {
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: ['strong', 'usual', 'weak'],
    extractField: (document, field) => {
      const value = document[field as keyof typeof document];
      return typeof value === 'string' ? value : value.join(' ');
    },
    processTerm: keyOf,
  });
  index.addAll(documents);
  return (mail) =>
    index.search(wordsOf(mail).join(' '), { boost: { strong: 3, usual: 1.2, weak: 0.4 } }).map(({ id }) => String(id));
}

/** Another one, with its own Italian tokenizer. */
export async function orama(): Promise<Rank> {
  const database = create({
    schema: { id: 'string', strong: 'string', usual: 'string', weak: 'string' } as const,
    language: 'italian',
  });
  for (const { id, strong, usual, weak } of documents)
    await insert(database, { id, strong: strong.join(' '), usual: usual.join(' '), weak: weak.join(' ') });
  return async (mail) => {
    const { hits } = await search(database, {
      term: wordsOf(mail).join(' '),
      properties: ['strong', 'usual', 'weak'],
      boost: { strong: 3, usual: 1.2, weak: 0.4 },
      limit: TOPICS.length,
      threshold: 1,
    });
    return hits.map(({ document }) => document.id);
  };
}

/** Multinomial naive Bayes over words, learned from the given mails and the terms. */
export function naiveBayes(mails: readonly LabelledMail[]): Rank {
  const counts = new Map(TOPICS.map(({ id }) => [id, new Map<string, number>()]));
  const vocabulary = new Set<string>();
  const count = (topic: string, words: readonly string[]) => {
    const known = counts.get(topic);
    for (const word of words) {
      vocabulary.add(word);
      known?.set(word, (known.get(word) ?? 0) + 1);
    }
  };
  for (const { id, strong, usual } of TOPICS) count(id, [...strong, ...usual].join(' ').split(' ').map(keyOf));
  for (const mail of mails) count(mail.right[0] ?? '', wordsOf(mail));
  const totals = new Map([...counts].map(([id, known]) => [id, [...known.values()].reduce((a, b) => a + b, 0)]));
  return (mail) => {
    const words = wordsOf(mail).filter((word) => vocabulary.has(word));
    const scored = [...counts].map(([id, known]) => {
      const total = (totals.get(id) ?? 0) + vocabulary.size;
      const logs = words.map((word) => Math.log(((known.get(word) ?? 0) + 1) / total));
      return { id, score: logs.reduce((a, b) => a + b, 0) };
    });
    return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
  };
}

/** Measures a ranking; `rankFor` may learn from all mails but those of the hand that is judged. */
export async function place(
  mails: readonly LabelledMail[],
  rankFor: (others: readonly LabelledMail[]) => Rank | Promise<Rank>,
): Promise<Placed> {
  const placed = { first: 0, three: 0 };
  for (const hand of new Set(mails.map(({ set }) => handOf(set)))) {
    const rank = await rankFor(mails.filter(({ set }) => handOf(set) !== hand));
    const here = await placeBy(
      rank,
      mails.filter(({ set }) => handOf(set) === hand),
    );
    placed.first += here.first;
    placed.three += here.three;
  }
  return placed;
}

/** Measures a ranking over mails that it has not learned from. */
export async function placeBy(rank: Rank, mails: readonly LabelledMail[]): Promise<Placed> {
  const placed = { first: 0, three: 0 };
  for (const mail of mails) {
    const ids = await rank(mail);
    if (ids.slice(0, 1).some((id) => mail.right.includes(id))) placed.first++;
    if (ids.slice(0, 3).some((id) => mail.right.includes(id))) placed.three++;
  }
  return placed;
}

function keyOf(word: string): string {
  const plain = word.toLowerCase().normalize('NFD').replace(/[̀-ͯ]/g, '');
  return plain.length < 5 ? plain : plain.replace(/h?[aeiou]i?$/, '').replace(/i$/, '');
}
