/** Opens an https page in the person's browser. */
export function openPage(url: string): void {
  if (!url.startsWith('https:')) return;
  const supported = Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  if (supported) Office.context.ui.openBrowserWindow(url);
  else window.open(url, '_blank', 'noopener,noreferrer');
}
