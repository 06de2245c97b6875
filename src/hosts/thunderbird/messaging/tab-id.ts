/** The draft's tab that a page of the add-on was opened for, from its address (`?tabId=7`); `null` where it names none. */
export function readTabId(search: string): number | null {
  const text = new URLSearchParams(search).get('tabId') ?? '';
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : null;
}
