/** In pixels of the screen, as windows are placed. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels: what the pane was drawn for, and what it needs at least. */
const WIDTH = 360;
const LEAST_HEIGHT = 400;

/** A draft is not made narrower than this to make room. */
const LEAST_DRAFT_WIDTH = 560;

/**
 * Where the companion of a draft's window goes: at its right, else at its left, else over its right edge; wholly on the screen and as high
 * as the draft. A draft on another screen than the one that is known has it at its right: what is there, is seen once it stands there.
 */
export function placeBeside(draft: Rectangle, screen: Rectangle): Rectangle {
  if (!isMostlyOn(draft, screen)) {
    return { left: right(draft), top: draft.top, width: WIDTH, height: Math.max(draft.height, LEAST_HEIGHT) };
  }
  const width = Math.min(WIDTH, screen.width);
  const height = Math.min(Math.max(draft.height, LEAST_HEIGHT), screen.height);
  const rightmost = right(screen) - width;
  const top = clamp(draft.top, screen.top, screen.top + screen.height - height);
  if (right(draft) <= rightmost) return { left: Math.max(right(draft), screen.left), top, width, height };
  if (draft.left - width >= screen.left) return { left: Math.min(draft.left - width, rightmost), top, width, height };
  return { left: rightmost, top, width, height };
}

/**
 * How a draft's window that leaves no room at either side is narrowed so that the companion covers nothing of it; `null` where there is
 * room already, or the screen is too small for both.
 */
export function makeRoom(draft: Rectangle, screen: Rectangle): Rectangle | null {
  if (!isMostlyOn(draft, screen)) return null;
  const hasRoom = right(screen) - right(draft) >= WIDTH || draft.left - screen.left >= WIDTH;
  if (hasRoom || screen.width < LEAST_DRAFT_WIDTH + WIDTH) return null;
  const width = Math.min(draft.width, screen.width - WIDTH);
  const left = clamp(draft.left, screen.left, right(screen) - WIDTH - width);
  return { left, top: Math.max(draft.top, screen.top), width, height: Math.min(draft.height, screen.height) };
}

/** Whether a window can be seen wholly. */
export function isWhollyOn(window: Rectangle, screen: Rectangle): boolean {
  return window.left >= screen.left && right(window) <= right(screen);
}

function isMostlyOn(window: Rectangle, screen: Rectangle): boolean {
  const middle = window.left + window.width / 2;
  const height = window.top + window.height / 2;
  return (
    middle >= screen.left && middle <= right(screen) && height >= screen.top && height <= screen.top + screen.height
  );
}

function right({ left, width }: Rectangle): number {
  return left + width;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
