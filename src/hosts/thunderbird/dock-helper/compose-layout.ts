/** The window of a draft. */
export const COMPOSE_WINDOW = 'chrome://messenger/content/messengercompose/messengercompose.xhtml';

/** The grid that holds contacts, headers, text and attachments. */
const CONTENT_BOX = 'composeContentBox';

/** Area of F6 before which the pane comes: what follows the text. */
const AFTER_TEXT = 'attachmentArea';

/** Thunderbird's own three columns (contacts, splitter, content) and two more. The rows stay as its style sheet has them. */
const COLUMNS = 'minmax(auto, var(--contactsSplitter-width)) min-content minmax(0, 1fr) min-content min-content';

export const PANE_ID = 'ticketInRegolaPane';
export const SPLITTER_ID = 'ticketInRegolaSplitter';

/** Gives the window two more columns at its right; gives back the box and what takes them away again. */
export function addColumns(document: Document): { readonly box: HTMLElement; readonly restore: () => void } | null {
  const box = document.getElementById(CONTENT_BOX);
  if (box === null) return null;
  const before = box.style.gridTemplateColumns;
  box.style.gridTemplateColumns = COLUMNS;
  return {
    box,
    restore: () => {
      box.style.gridTemplateColumns = before;
      box.style.removeProperty(`--${SPLITTER_ID}-width`);
    },
  };
}

/** The place of the pane in the round of F6: behind the text. */
export function focusPlace(areas: readonly { readonly root: Element }[]): number {
  const place = areas.findIndex(({ root }) => root.id === AFTER_TEXT);
  return place < 0 ? areas.length : place;
}
