import type { ChromeWindow } from './chrome-types';
import type { Thunderbird } from './thunderbird';

interface WithConsole extends ChromeWindow {
  readonly Services: ChromeWindow['Services'] & {
    readonly console: { getMessageArray(): readonly { readonly message: string }[]; reset(): void };
  };
}

/** What Thunderbird's console holds of errors and warnings that come from pages and scripts of add-ons, and forgets them. */
export function takeComplaints({ run }: Thunderbird): Promise<readonly string[]> {
  return run((main) => {
    const { console } = (main as WithConsole).Services;
    const lines = console.getMessageArray().map(({ message }) => message);
    console.reset();
    // A page that closes does not wait for answers, and should not.
    return lines.filter((line) => line.includes('moz-extension://') && !line.includes('after context unloaded'));
  });
}
