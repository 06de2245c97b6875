import type {
  BrowserElement,
  ChromeExtension,
  ChromeGlobals,
  ComposeWindow,
  FocusArea,
  PaneSplitter,
} from './chrome-types';
import { addColumns, focusPlace, PANE_ID, SPLITTER_ID } from './compose-layout';
import { createPaneBrowser } from './pane-browser';
import { keepWidth } from './keep-width';

/** Milliseconds until the pane comes back after the process of add-ons has crashed: it is being started anew. */
const AFTER_CRASH = 500;

export interface DockedPane {
  /** Leaves the window as it was. */
  readonly remove: () => void;
}

/** Puts the core's pane at the right of a draft's text. Its page is loaded once the editor is ready: the text comes first. */
export function dockPane(window: ComposeWindow, core: ChromeExtension, chrome: ChromeGlobals): DockedPane {
  const { document } = window;
  const columns = addColumns(document);
  if (columns === null) return { remove: () => undefined };
  let removed = false;

  const splitter = createSplitter(document);
  const pane = document.createElement('div');
  pane.id = PANE_ID;
  // Above the fields of a narrow window, which are wider than their column.
  pane.style.cssText = `grid-area: 1 / 5 / -1 / 6; position: relative; z-index: 1; overflow: hidden; min-inline-size: 0;
    inline-size: min(var(--${SPLITTER_ID}-width, 320px), 45vw); background-color: Field;`;

  columns.box.append(splitter, pane);
  // Only now: it looks for the pane but once, and must know on which side of it it stands.
  splitter.setAttribute('resize-id', PANE_ID);
  keepWidth(splitter);

  let browser: BrowserElement | null = null;
  const load = (): void => {
    if (removed) return;
    const tabId = core.tabManager.getWrapper(window)?.id;
    if (tabId === undefined) return;
    browser?.remove();
    browser = createPaneBrowser(document, core, chrome, `${core.baseURL}pane.html?tabId=${tabId}&docked`);
    browser.addEventListener('oop-browser-crashed', () => {
      window.setTimeout(load, AFTER_CRASH);
    });
    // With its title the page says that it wants to be seen; the first one is the page's own.
    browser.addEventListener('pagetitlechanged', (event) => {
      if (!(event.target as { readonly contentTitle?: string }).contentTitle?.includes('·')) return;
      splitter.isCollapsed = false;
      browser?.focus();
    });
    pane.append(browser);
  };
  const area: FocusArea = {
    root: pane,
    focus: () => {
      if (splitter.isCollapsed) return false;
      browser?.focus();
      return true;
    },
  };
  const start = (): void => {
    load();
    const areas = window.gFocusAreas;
    areas?.splice(focusPlace(areas), 0, area);
  };
  if (window.composeEditorReady === true) start();
  else window.addEventListener('compose-editor-ready', start, { once: true });

  return {
    remove: () => {
      removed = true;
      window.removeEventListener('compose-editor-ready', start);
      const index = window.gFocusAreas?.indexOf(area) ?? -1;
      if (index >= 0) window.gFocusAreas?.splice(index, 1);
      splitter.remove();
      pane.remove();
      columns.restore();
    },
  };
}

function createSplitter(document: Document): PaneSplitter {
  const splitter: HTMLElement = document.createElement('hr', { is: 'pane-splitter' });
  // Thunderbird's style sheet goes by the attribute, which making the element so does not set.
  splitter.setAttribute('is', 'pane-splitter');
  splitter.id = SPLITTER_ID;
  splitter.setAttribute('resize-direction', 'horizontal');
  splitter.setAttribute('collapse-width', '160');
  // Above the pane, whose edge would cover half of what can be dragged.
  splitter.style.cssText = 'grid-area: 1 / 4 / -1 / 5; position: relative; z-index: 2;';
  return splitter as PaneSplitter;
}
