/** The draft's tab that a page of the add-on was opened for, from its address (`?tabId=7`); `null` where it names none. */
export function readTabId(search: string): number | null {
  const text = new URLSearchParams(search).get('tabId') ?? '';
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : null;
}

/** Whether the dock helper opened the page inside the draft's own window. */
export function isDocked(search: string): boolean {
  return new URLSearchParams(search).has('docked');
}
