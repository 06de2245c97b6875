import type { Suggestion } from './suggestion';

/** Where the best module is less sure, the writer knows better. */
const LEAST_CERTAIN = 0.85;
/** An addressed module with this share of the best one's confidence is among the plausible. */
const PLAUSIBLE_SHARE = 0.0005;

/**
 * The module that a text speaks of so clearly that the addressed ones contradict it; `null` where it does not, or where one of them
 * is plausible too. Measured over wrong and right addresses (docs/routing-accuracy.md).
 */
export function contradicted(suggestions: readonly Suggestion[], addressed: readonly string[]): Suggestion | null {
  const [best] = suggestions;
  if (best === undefined || best.confidence < LEAST_CERTAIN) return null;
  const plausible = suggestions.filter(({ confidence }) => confidence >= best.confidence * PLAUSIBLE_SHARE);
  return plausible.some(({ module }) => addressed.includes(module.id)) ? null : best;
}
