import { useEffect, useRef } from 'react';
import { afterChoices, choicesDiffer } from '../model/choice-changes';
import type { AppliedFix } from './use-fixes';
import type { Person } from './use-person';

/** Counts the modules that applied fixes chose into the person's habit, and takes back those that are undone. */
export function useChoiceCount(applied: readonly AppliedFix[], countChoices: Person['countChoices']): void {
  const counted = useRef<readonly AppliedFix[]>([]);
  useEffect(() => {
    const before = counted.current;
    counted.current = applied;
    if (choicesDiffer(before, applied)) countChoices((habit) => afterChoices(habit, before, applied));
  }, [applied, countChoices]);
}
