import type { Matter } from '../../src/core/wordings/matters';
import { weighPlaces } from '../../src/core/wordings/wording-model';
import type { LabelledMessage } from './labelled-messages';
import { trainWeights } from './train-weights';

export interface JudgedMessage {
  readonly message: LabelledMessage;
  readonly is: boolean;
  /** By weights that were learned without the message and its neighbours. */
  readonly odds: number;
}

const FOLDS = 5;

/** Judges every message whose label for the matter is known by weights learned from other sets. */
export function crossValidate(messages: readonly LabelledMessage[], matter: Matter): readonly JudgedMessage[] {
  const sets = [...new Set(messages.map(({ set }) => set))];
  const foldOf = new Map(sets.map((set, at) => [set, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = trainWeights(
      messages.filter(({ set }) => foldOf.get(set) !== fold),
      matter,
    );
    return messages.flatMap((message): JudgedMessage[] => {
      const is = message.about[matter];
      if (is === undefined || foldOf.get(message.set) !== fold) return [];
      return [{ message, is, odds: weights.bias + weighPlaces(weights, message.places) }];
    });
  }).flat();
}
