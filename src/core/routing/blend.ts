import type { Blend } from './routing-model';

/** Terms say their share of this and of what they say together: with little said, a share is no certainty. */
export const LITTLE_SAID = 3;

/** What terms say for a topic or an owner, in units of the logarithm of the odds. @param said what all terms say together, and `LITTLE_SAID` */
export function toldByTerms({ terms, share }: Pick<Blend, 'terms' | 'share'>, score: number, said: number): number {
  return terms * Math.log1p(score) + (share * score) / said;
}

/** What speaks for no topic at all, votes aside; in the same unit. */
export function toldForNone({ silence, quiet }: Pick<Blend, 'silence' | 'quiet'>, said: number): number {
  return silence + (quiet * LITTLE_SAID) / said;
}
