import type { Matter } from './matters';

/** What messages taught about one matter, as `scripts/wordings` writes it. */
export interface LearnedWeights {
  /** A letter a place of `wording-features`: how many steps its weight is from zero. Read as it is, so that nothing is unpacked at a cold start. */
  readonly steps: string;
  /** What a step is worth, in units of the logarithm of the odds. */
  readonly step: number;
  /** The logarithm of the odds of a message without words. */
  readonly bias: number;
}

export type WordingModel = Readonly<Record<Matter, LearnedWeights>>;

/** The letter of no weight at all; those before it speak against the matter. */
export const ZERO = 'i';
/** The letters reach from `ZERO` less these steps to `ZERO` plus these, less one. */
export const MOST_STEPS = 8;

const ZERO_CODE = ZERO.charCodeAt(0);

/** How much some places speak for the matter together, in units of the logarithm of the odds; the bias is not in it. */
export function weighPlaces({ steps, step }: LearnedWeights, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += steps.charCodeAt(place) - ZERO_CODE;
  return sum * step;
}
