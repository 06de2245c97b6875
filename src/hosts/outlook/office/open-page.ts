/** Opens an https page in the person's browser. Never throws: an Outlook that refuses leaves it to the page itself. */
export function openPage(url: string): void {
  if (!url.startsWith('https:')) return;
  try {
    if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
      Office.context.ui.openBrowserWindow(url);
      return;
    }
  } catch {
    // Below is the other way.
  }
  window.open(url, '_blank', 'noopener,noreferrer');
}
