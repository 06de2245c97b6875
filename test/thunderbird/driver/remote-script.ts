import type { MarionetteClient } from '../marionette/client';
import type { ChromeWindow } from './chrome-types';

/**
 * The text of a script that calls the function with a window and the arguments, and settles as it settles.
 *
 * The function is carried over as text: it sees nothing of the file it stands in. A transform that keeps functions' names calls `__name`.
 */
const WRAPPED = (text: string): string => `
  const [windowId, values] = arguments;
  const done = arguments[arguments.length - 1];
  const __name = (named) => named;
  const target = windowId === null ? window : Services.wm.getOuterWindowWithId(windowId);
  Promise.resolve()
    .then(() => {
      if (target === null) throw new Error("the window is closed");
      return (${text})(target, ...values);
    })
    .then(
      (value) => done({ value: value === undefined ? null : value }),
      (failure) => done({ failure: String(failure) + "\\n" + (failure && failure.stack ? failure.stack : "") }),
    );`;

/** Runs a function of the main window's with some window. */
export type RunIn<Window extends ChromeWindow> = <Values extends readonly unknown[], Result>(
  script: (window: Window, ...values: Values) => Result | Promise<Result>,
  ...values: Values
) => Promise<Result>;

/**
 * What runs functions in the main window, with the rights of the program, and hands them a window. Values and result are plain data.
 * @param windowId the outer id of the window that they get, null for the main window itself
 */
export function scriptRunner<Window extends ChromeWindow>(
  marionette: MarionetteClient,
  windowId: number | null,
): RunIn<Window> {
  return async <Values extends readonly unknown[], Result>(
    script: (window: Window, ...values: Values) => Result | Promise<Result>,
    ...values: Values
  ) => {
    const answer = await marionette.command('WebDriver:ExecuteAsyncScript', {
      script: WRAPPED(String(script)),
      args: [windowId, values],
      newSandbox: false,
    });
    const { value } = answer as { readonly value: { readonly value?: Result; readonly failure?: string } };
    if (value.failure !== undefined) throw new Error(value.failure);
    return value.value as Result;
  };
}
