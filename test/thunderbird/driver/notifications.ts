import type { ChromeWindow } from './chrome-types';
import type { Thunderbird } from './thunderbird';

const ALERT = 'chrome://global/content/alerts/alert.xhtml';

/** The texts of the notifications that are on the screen. Thunderbird draws them itself where `alerts.useSystemBackend` is off. */
export function notifications({ run }: Thunderbird): Promise<readonly string[]> {
  return run(
    ({ Services }: ChromeWindow, url) =>
      [...Services.wm.getEnumerator(null)]
        .filter(({ location }) => location.href === url)
        .map(({ document }) => document.getElementById('alertTextLabel')?.textContent ?? ''),
    ALERT,
  );
}

export async function closeNotifications({ run }: Thunderbird): Promise<void> {
  await run(({ Services }: ChromeWindow, url) => {
    for (const window of Services.wm.getEnumerator(null)) if (window.location.href === url) window.close();
  }, ALERT);
}
