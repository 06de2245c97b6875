import type { Suggestion } from './suggestion';

/** Where the best module is less sure, the writer knows better. */
const LEAST_CERTAIN = 0.65;

/**
 * The module that a text speaks of so clearly that the addressed ones contradict it; `null` where it does not, or where one of them may
 * be meant as well. Measured over wrong and right addresses (docs/routing-accuracy.md).
 */
export function contradicted(suggestions: readonly Suggestion[], addressed: readonly string[]): Suggestion | null {
  const [best] = suggestions;
  if (best === undefined || best.confidence < LEAST_CERTAIN) return null;
  return addressed.every((id) => best.rulesOut?.includes(id) === true) ? best : null;
}
