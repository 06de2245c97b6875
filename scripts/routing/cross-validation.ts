import { DEMO_DIRECTORY } from '../../src/config/defaults';
import { readModel } from '../../src/core/routing/read-model';
import type { Suggestion } from '../../src/core/routing/suggestion';
import { suggester } from '../../src/core/routing/suggest-modules';
import type { LabelledMail } from './labelled-mails';
import { makeModel } from './make-model';

/** A mail and what a model suggests that never saw it nor the set it is from. */
export interface Judged {
  readonly mail: LabelledMail;
  readonly suggestions: readonly Suggestion[];
}

/** Sets by one hand, which are left out together: a folder's file, or all parts of the routing set. */
export function handOf(set: string): string {
  return set.startsWith('routing/') ? 'routing' : set;
}

/** Judges every mail by a model made without the sets of its hand. The situations are in every model. */
export function crossValidate(mails: readonly LabelledMail[], situations: readonly LabelledMail[]): readonly Judged[] {
  const hands = [...new Set(mails.map(({ set }) => handOf(set)))];
  return hands.flatMap((hand) => {
    const learned = [...situations, ...mails.filter(({ set }) => handOf(set) !== hand)];
    return judge(
      learned,
      mails.filter(({ set }) => handOf(set) === hand),
    );
  });
}

/** Judges mails by a model that learned from others. */
export function judge(learned: readonly LabelledMail[], mails: readonly LabelledMail[]): readonly Judged[] {
  const model = readModel(makeModel(learned));
  const suggest = suggester(() => model);
  return mails.map((mail) => ({ mail, suggestions: suggest(mail.text, DEMO_DIRECTORY) }));
}

/** Whether one of the first so many suggestions is right. */
export function isRight({ mail, suggestions }: Judged, among: number): boolean {
  return suggestions.slice(0, among).some(({ module }) => mail.right.includes(module.id));
}
