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

/** Mails with a module, and situations that say nothing about any, each judged by a model that learned from neither it nor its like. */
export interface CrossValidated {
  readonly judged: readonly Judged[];
  readonly nothing: readonly Judged[];
}

/**
 * Judges every mail by a model made without the sets of its hand. The situations are in every model, but for those that say nothing: each
 * is left out of one model, which judges it.
 */
export function crossValidate(mails: readonly LabelledMail[], situations: readonly LabelledMail[]): CrossValidated {
  const hands = [...new Set(mails.map(({ set }) => handOf(set)))];
  const saying = situations.filter(({ right }) => right.length > 0);
  const nothing = situations.filter(({ right }) => right.length === 0);
  const judged = hands.flatMap((hand, nth) => {
    const isOut = (_: LabelledMail, at: number) => at % hands.length === nth;
    const learned = [
      ...saying,
      ...nothing.filter((mail, at) => !isOut(mail, at)),
      ...mails.filter(({ set }) => handOf(set) !== hand),
    ];
    return judge(learned, [...mails.filter(({ set }) => handOf(set) === hand), ...nothing.filter(isOut)]);
  });
  return {
    judged: judged.filter(({ mail }) => mail.right.length > 0),
    nothing: judged.filter(({ mail }) => mail.right.length === 0),
  };
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
