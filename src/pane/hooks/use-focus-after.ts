import type { RefObject } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { ListEntry } from '../model/stable-list';

/**
 * Where the focus goes when the button that had it is gone: to the next open line of the list, else to the list's heading.
 * Gives back what a handler calls, before it acts, with the key of the line that it is about.
 */
export function useFocusAfter(
  container: RefObject<HTMLElement | null>,
  entries: readonly ListEntry[],
): (key: string) => void {
  const pending = useRef<string | null>(null);
  useEffect(() => {
    const key = pending.current;
    const root = container.current;
    if (key === null || root === null) return;
    const index = entries.findIndex((entry) => entry.key === key);
    const acted = entries[index];
    // Still as it was: the new check has not come yet. A line that is back (undo) takes the focus itself.
    const focusLost = document.activeElement === document.body || document.activeElement === null;
    if (acted && !acted.settled && !focusLost) return;
    pending.current = null;
    if (!focusLost && !root.contains(document.activeElement)) return;
    const open = [...entries.slice(Math.max(index, 0)), ...entries.slice(0, Math.max(index, 0))].find(
      (entry) => !entry.settled,
    );
    const target = open
      ? root.querySelector<HTMLElement>(`[data-finding-toggle="${open.key}"]`)
      : root.querySelector<HTMLElement>('h2');
    target?.focus();
  }, [container, entries]);
  return useCallback((key: string) => {
    pending.current = key;
  }, []);
}
