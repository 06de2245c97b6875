import { until } from '../program/until';
import { bringToFront } from './bring-to-front';
import type { ChromeWindow, ComposeChrome } from './chrome-types';
import type { Input } from './input';
import type { RunIn } from './remote-script';

/** Runs a function in Thunderbird with the window of the draft. */
export type InCompose = RunIn<ComposeChrome>;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One draft that is being written, in its window. */
export interface ComposeWindow {
  /** The outer id of the window. */
  readonly id: number;
  readonly run: InCompose;
  /** Brings it to the front and waits until it has the keyboard. */
  readonly focus: () => Promise<void>;
  /** Puts the caret: into a field by its element's id, or into the body. */
  readonly focusField: (field: 'toAddrInput' | 'msgSubject' | 'body') => Promise<void>;
  /** Clicks an element of the window with the mouse. @param selector CSS */
  readonly click: (selector: string) => Promise<void>;
  /** Clicks the Send button with the mouse. */
  readonly pressSend: () => Promise<void>;
  readonly recipients: () => Promise<readonly string[]>;
  readonly subject: () => Promise<string>;
  readonly bodyText: () => Promise<string>;
  readonly bodyHtml: () => Promise<string>;
  readonly attachments: () => Promise<readonly string[]>;
  readonly chooseIdentity: (key: string) => Promise<void>;
  /** Whether a sending holds the window's commands. */
  readonly isLocked: () => Promise<boolean>;
  readonly isOpen: () => Promise<boolean>;
  readonly waitUntilClosed: () => Promise<void>;
  /** Where the window is on the screen, with its frame, in pixels. */
  readonly rect: () => Promise<Rect>;
  /** Closes it without asking about the draft. */
  readonly discard: () => Promise<void>;
}

export function composeWindow(
  id: number,
  run: InCompose,
  main: RunIn<ChromeWindow>,
  openIds: () => Promise<readonly number[]>,
  input: Input,
): ComposeWindow {
  const focus = (): Promise<void> => bringToFront(main, input, id);
  const click = async (selector: string): Promise<void> => {
    await focus();
    const point = await until(() => run(centreOf, selector), { what: `${selector} to click` });
    await input.click(point);
  };
  const isOpen = async (): Promise<boolean> => (await openIds()).includes(id);
  return {
    id,
    run,
    focus,
    focusField: async (field) => {
      await focus();
      await run((window, name) => {
        const body = window.document.getElementById('messageEditor');
        const element = name === 'body' ? body : window.document.getElementById(name);
        element?.focus();
      }, field);
    },
    click,
    pressSend: () => click('#button-send'),
    recipients: () =>
      run((window) =>
        [...window.document.querySelectorAll('mail-address-pill')].map(
          (pill) => (pill as unknown as { readonly fullAddress: string }).fullAddress,
        ),
      ),
    subject: () => run((window) => (window.document.getElementById('msgSubject') as HTMLInputElement).value),
    bodyText: () => run((window) => window.GetCurrentEditorElement().contentDocument.body.innerText),
    bodyHtml: () => run((window) => window.GetCurrentEditorElement().contentDocument.body.innerHTML),
    attachments: () => run((window) => window.gAttachmentBucket.itemChildren.map(({ attachment }) => attachment.name)),
    chooseIdentity: (key) =>
      run(async (window, wanted) => {
        const list = window.document.getElementById('msgIdentity') as unknown as {
          selectedItem: Element | null;
        };
        list.selectedItem = window.document.querySelector(`#msgIdentity menupopup > [identitykey="${wanted}"]`);
        await window.LoadIdentity(false);
      }, key),
    isLocked: () => run((window) => window.gWindowLocked),
    isOpen,
    waitUntilClosed: async () => {
      await until(async () => !(await isOpen()), { what: "the draft's window to close" });
    },
    rect: () => run(rectOf),
    discard: async () => {
      if (!(await isOpen())) return;
      await run((window) => {
        window.ComposeCanClose = () => true;
        window.close();
      });
      await until(async () => !(await isOpen()), { what: "the draft's window to close" });
    },
  };
}

/** Runs in Thunderbird: where a window is on the screen, with its frame, in pixels. */
export function rectOf({ screenX, screenY, outerWidth, outerHeight }: ChromeWindow): Rect {
  return { x: screenX, y: screenY, width: outerWidth, height: outerHeight };
}

/** Runs in Thunderbird: the middle of an element on the screen; null while it cannot be clicked. */
function centreOf(window: ComposeChrome, selector: string): { x: number; y: number } | null {
  const element = window.document.querySelector(selector);
  if (element === null || element.hasAttribute('disabled')) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  const { mozInnerScreenX, mozInnerScreenY } = window;
  return width > 0 && height > 0
    ? { x: mozInnerScreenX + left + width / 2, y: mozInnerScreenY + top + height / 2 }
    : null;
}
