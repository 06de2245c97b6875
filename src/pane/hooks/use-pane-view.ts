import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneModel } from './use-pane-model';

/** The pane's head, which can always take the focus. */
const HEAD = '[data-pane-head]';

const DIAGNOSIS_OPENER = '[data-open-diagnosis]';

export type PaneView = 'points' | 'directory' | 'settings' | 'guide' | 'diagnosis';

export interface PaneViewState {
  readonly view: PaneView;
  readonly openDirectory: () => void;
  /** @param returnTo selector of what takes the focus afterwards; else what opens the page */
  readonly openSettings: (returnTo?: string) => void;
  readonly openGuide: () => void;
  /** Opens over the page that shows, and leads back to it. */
  readonly openDiagnosis: () => void;
  readonly goBack: () => void;
}

/**
 * Which page of the pane shows, and where the focus goes: back from a page, to what opened it; at a request from outside, to the
 * first open point. Either falls back to the head. @param focusRequest see `PaneProps`
 */
export function usePaneView(
  root: RefObject<HTMLElement | null>,
  focusRequest: number,
  { report, refresh }: Pick<PaneModel, 'report' | 'refresh'>,
): PaneViewState {
  const [view, setView] = useState<PaneView>('points');
  const [seenRequest, setSeenRequest] = useState(focusRequest);
  const [below, setBelow] = useState<PaneView>('points');
  const opener = useRef<string | null>(null);
  const diagnosisOpener = useRef(false);
  const answered = useRef(0);
  const waitingFor = useRef(0);

  if (seenRequest !== focusRequest) {
    setSeenRequest(focusRequest);
    setView('points');
  }
  useEffect(() => {
    if (focusRequest > 0) refresh();
  }, [focusRequest, refresh]);
  useEffect(() => {
    // A pane that was just opened has not read the draft yet: the head holds the focus until the first point is there.
    if (answered.current === focusRequest) return;
    // Whatever page was open, nobody goes back from it.
    opener.current = null;
    diagnosisOpener.current = false;
    const head = root.current?.querySelector(HEAD) ?? null;
    const waiting = waitingFor.current === focusRequest;
    const focusMoved = waiting && document.activeElement !== head;
    waitingFor.current = focusRequest;
    if (focusMoved || focusOn(root.current, '[data-finding-toggle]')) answered.current = focusRequest;
  }, [root, focusRequest, report]);
  useEffect(() => {
    if (view === 'diagnosis') {
      diagnosisOpener.current = true;
    } else if (diagnosisOpener.current) {
      diagnosisOpener.current = false;
      focusOn(root.current, DIAGNOSIS_OPENER);
    } else if (view === 'points' && opener.current !== null) {
      focusOn(root.current, opener.current);
      opener.current = null;
    }
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
  const openDiagnosis = useCallback(() => {
    setBelow(view);
    setView('diagnosis');
  }, [view]);
  const goBack = useCallback(() => {
    setView(view === 'diagnosis' ? below : 'points');
  }, [view, below]);
  return { view, openDirectory, openSettings, openGuide, openDiagnosis, goBack };
}

/** Focuses what the selector finds, else the head; true in the first case. */
function focusOn(root: HTMLElement | null, selector: string): boolean {
  const wanted = root?.querySelector<HTMLElement>(selector) ?? null;
  (wanted ?? root?.querySelector<HTMLElement>(HEAD))?.focus();
  return wanted !== null;
}
