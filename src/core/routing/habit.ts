import type { Suggestion } from './suggestion';

/** How often the person took each module for a support request, by module id: counts and nothing else. */
export type Habit = Readonly<Record<string, number>>;

/** So many choices are half of the most that a habit can weigh. */
const HALF_HABIT = 10;
/** The most that a habit can multiply a confidence by: it settles what is nearly even, and no more. */
const MOST_WEIGHT = 1.5;
/** So many modules are remembered, those taken most often: Outlook keeps 32 KB for all that the add-in knows of a person. */
const MOST_MODULES = 40;

/**
 * Puts suggestions into the order that the person's own choices make likelier. Their confidence and evidence stay as the text gave
 * them, none is added or left out; a module that the text speaks for clearly more than for another stays before it.
 */
export function orderByHabit(suggestions: readonly Suggestion[], habit: Habit): readonly Suggestion[] {
  const all = Object.values(habit).reduce((sum, count) => sum + Math.max(0, count), 0);
  const likelihood = ({ module, confidence }: Suggestion): number => {
    const share = all === 0 ? 0 : countOf(habit, module.id) / all;
    return confidence * (1 + (MOST_WEIGHT - 1) * share * (all / (all + HALF_HABIT)));
  };
  return [...suggestions].sort((one, other) => likelihood(other) - likelihood(one));
}

/** The habit after one more choice; beyond forty modules the one taken least often is forgotten for it. */
export function withChoice(habit: Habit, moduleId: string): Habit {
  const others = Object.entries(habit).filter(([id]) => id !== moduleId);
  const kept = others.sort(([, one], [, other]) => other - one).slice(0, MOST_MODULES - 1);
  return Object.fromEntries([...kept, [moduleId, countOf(habit, moduleId) + 1]]);
}

/** The habit after a choice was taken back. */
export function withoutChoice(habit: Habit, moduleId: string): Habit {
  const counts = Object.entries(habit).map(([id, count]): [string, number] => [
    id,
    id === moduleId ? count - 1 : count,
  ]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** A habit as it was kept; what is no count is left out. @param stored the parsed value of a host's store, of any kind */
export function toHabit(stored: unknown): Habit {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const entries: readonly (readonly [string, unknown])[] = Object.entries(stored);
  const counts = entries.filter((entry): entry is readonly [string, number] => isCount(entry[1]));
  return Object.fromEntries(counts.sort(([, one], [, other]) => other - one).slice(0, MOST_MODULES));
}

export function isEmptyHabit(habit: Habit): boolean {
  return Object.keys(habit).length === 0;
}

function countOf(habit: Habit, moduleId: string): number {
  return Object.prototype.hasOwnProperty.call(habit, moduleId) ? Math.max(0, habit[moduleId] ?? 0) : 0;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
