import type { Suggestion } from './suggestion';

/** How often the person took each module for a support request, by module id: counts and nothing else. */
export type Habit = Readonly<Record<string, number>>;

/** So many choices are half of the most that a habit can weigh. */
const HALF_HABIT = 10;
/** The most that a habit can multiply a confidence by: it settles what is nearly even, and no more. */
const MOST_WEIGHT = 1.5;

/**
 * Puts suggestions into the order that the person's own choices make likelier. Their confidence and evidence stay as the text gave
 * them, none is added or left out; a module that the text speaks for clearly more than for another stays before it.
 */
export function orderByHabit(suggestions: readonly Suggestion[], habit: Habit): readonly Suggestion[] {
  const all = Object.values(habit).reduce((sum, count) => sum + Math.max(0, count), 0);
  const likelihood = ({ module, confidence }: Suggestion): number => {
    const count = Object.prototype.hasOwnProperty.call(habit, module.id) ? Math.max(0, habit[module.id] ?? 0) : 0;
    const share = all === 0 ? 0 : count / all;
    return confidence * (1 + (MOST_WEIGHT - 1) * share * (all / (all + HALF_HABIT)));
  };
  return [...suggestions].sort((one, other) => likelihood(other) - likelihood(one));
}

/** The habit after one more choice. */
export function withChoice(habit: Habit, moduleId: string): Habit {
  const count = Object.prototype.hasOwnProperty.call(habit, moduleId) ? (habit[moduleId] ?? 0) : 0;
  return { ...habit, [moduleId]: count + 1 };
}
