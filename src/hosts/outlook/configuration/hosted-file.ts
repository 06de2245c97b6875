/** A file beside the pane: its parsed JSON, nothing there, or no JSON. */
export type HostedFile =
  { readonly state: 'found'; readonly json: unknown } | { readonly state: 'absent' } | { readonly state: 'not-json' };

export type HostedName = 'config.json' | 'modules.json';

/** Milliseconds for one file. */
const LIMIT = 5000;

/**
 * Fetches a file of the organisation from beside the add-in: the only request that the program makes, to the server that it comes
 * from itself, without anything of the mail. Always asks whether there is a newer one. Never rejects.
 */
export async function fetchHostedFile(name: HostedName): Promise<HostedFile> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, LIMIT);
  try {
    const response = await fetch(name, { cache: 'no-cache', credentials: 'omit', signal: abort.signal });
    if (!response.ok) return { state: 'absent' };
    const text = await response.text();
    try {
      return { state: 'found', json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
    } catch {
      return { state: 'not-json' };
    }
  } catch {
    return { state: 'absent' };
  } finally {
    clearTimeout(timer);
  }
}
