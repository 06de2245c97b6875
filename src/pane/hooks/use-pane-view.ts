import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

export type PaneView = 'points' | 'directory' | 'settings' | 'guide';

export interface PaneViewState {
  readonly view: PaneView;
  readonly openDirectory: () => void;
  /** @param returnTo selector of what takes the focus afterwards; else what opens the page */
  readonly openSettings: (returnTo?: string) => void;
  readonly openGuide: () => void;
  readonly goBack: () => void;
}

/**
 * Which page of the pane shows, and where the focus goes: back from a page, to what opened it; at a request from outside, to the
 * first open point. Either falls back to the head. @param focusRequest see `PaneProps`
 */
export function usePaneView(root: RefObject<HTMLElement | null>, focusRequest: number): PaneViewState {
  const [view, setView] = useState<PaneView>('points');
  const [seenRequest, setSeenRequest] = useState(focusRequest);
  const opener = useRef<string | null>(null);

  if (seenRequest !== focusRequest) {
    setSeenRequest(focusRequest);
    setView('points');
  }
  useEffect(() => {
    if (focusRequest > 0) focusOn(root.current, '[data-finding-toggle]');
  }, [root, focusRequest]);
  useEffect(() => {
    if (view !== 'points' || opener.current === null) return;
    focusOn(root.current, opener.current);
    opener.current = null;
  }, [root, view]);

  const openDirectory = useCallback(() => {
    opener.current = '[data-open-directory]';
    setView('directory');
  }, []);
  const openSettings = useCallback((returnTo = '[data-open-settings]') => {
    opener.current = returnTo;
    setView('settings');
  }, []);
  const openGuide = useCallback(() => {
    opener.current = '[data-open-guide]';
    setView('guide');
  }, []);
  const goBack = useCallback(() => {
    setView('points');
  }, []);
  return { view, openDirectory, openSettings, openGuide, goBack };
}

function focusOn(root: HTMLElement | null, selector: string): void {
  const target = root?.querySelector<HTMLElement>(selector) ?? root?.querySelector<HTMLElement>('[data-pane-head]');
  target?.focus();
}
