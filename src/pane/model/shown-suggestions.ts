import { orderByHabit, type Habit } from '../../core/routing/habit';
import { worthShowing, type Suggestion } from '../../core/routing/suggestion';

/** How many suggestions stand beside the card, or beside a module that is addressed although the text speaks of others. */
const OTHERS = 2;

export interface ShownSuggestions {
  /** What the card offers; none once an address is settled on. */
  readonly best: Suggestion | undefined;
  readonly others: readonly Suggestion[];
}

/**
 * What the pane shows of the suggestions, best first. The text alone decides which are shown, the habit only in which order: none that
 * would be seen without it is hidden by it.
 * @param chosen whether the draft has an address already: then no card is shown
 */
export function shownSuggestions(suggestions: readonly Suggestion[], chosen: boolean, habit: Habit): ShownSuggestions {
  const shown = orderByHabit(worthShowing(suggestions).slice(0, chosen ? OTHERS : OTHERS + 1), habit);
  return chosen ? { best: undefined, others: shown } : { best: shown[0], others: shown.slice(1) };
}
