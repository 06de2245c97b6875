import { withChoice, withoutChoice, type Habit } from '../../core/routing/habit';

/** What of an applied fix counts here. */
export interface Choice {
  readonly id: number;
  /** The id of the chosen module; absent where the fix chose none. */
  readonly module?: string;
}

/** The habit after the applied fixes became others: choices that came are counted, those that were undone are taken back. */
export function afterChoices(habit: Habit, before: readonly Choice[], now: readonly Choice[]): Habit {
  const undone = chosen(before, now).reduce(withoutChoice, habit);
  return chosen(now, before).reduce(withChoice, undone);
}

/** Whether a module was chosen, or a choice undone. */
export function choicesDiffer(before: readonly Choice[], now: readonly Choice[]): boolean {
  return chosen(before, now).length + chosen(now, before).length > 0;
}

/** The modules chosen by the fixes that the others lack. */
function chosen(fixes: readonly Choice[], others: readonly Choice[]): readonly string[] {
  const known = new Set(others.map(({ id }) => id));
  return fixes.flatMap(({ id, module }) => (module === undefined || known.has(id) ? [] : [module]));
}
