import type { Evidence } from '../../core/routing/suggestion';

/**
 * The words that the pane names as the reason for a module, strongest first. Who reads «avvisi TARI» learns nothing more from «avvisi»:
 * what stands within other words of the list is left out.
 */
export function shownEvidence(evidence: readonly Evidence[], most: number): readonly string[] {
  const all = evidence.map(({ words }) => words);
  return all.filter((words) => !all.some((other) => other !== words && holds(other, words))).slice(0, most);
}

/** Whether the words stand in the others as whole words, however they are capitalised. */
function holds(others: string, words: string): boolean {
  return ` ${others.toLowerCase()} `.includes(` ${words.toLowerCase()} `);
}
