/** A file beside the pane: its parsed JSON with the time of its last change, nothing there, or no JSON. */
export type HostedFile =
  | {
      readonly state: 'found';
      readonly json: unknown;
      /** Milliseconds since 1970 as the server says it (RFC 9110 § 8.8.2); `null` where it does not. */
      readonly changed: number | null;
    }
  | { readonly state: 'absent' }
  | { readonly state: 'not-json' };

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
    const changed = Date.parse(response.headers.get('Last-Modified') ?? '');
    try {
      const json = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
      return { state: 'found', json, changed: Number.isNaN(changed) ? null : changed };
    } catch {
      return { state: 'not-json' };
    }
  } catch {
    return { state: 'absent' };
  } finally {
    clearTimeout(timer);
  }
}
