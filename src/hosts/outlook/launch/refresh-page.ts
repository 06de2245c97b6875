/** The script that fetches the configuration, and the event of the document by which it says that it is done. */
const SCRIPT = 'compose-start.js';
export const REFRESHED = 'ticket-in-regola.refreshed';

/**
 * Keeps the gate's configuration fresh, where there is a page: the script that fetches and judges it is loaded for that, so that the
 * gate stays small and never fetches. Classic Outlook has no page; there the pane does it, and the settings roam. Settles when it is
 * done or cannot be, and never rejects.
 */
export function refreshInPage(): Promise<void> {
  if (typeof document === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onerror = done;
    document.addEventListener(REFRESHED, done);
    document.head.appendChild(script);
  });
}
