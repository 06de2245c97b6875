/** A file of the organisation's site: its parsed JSON with the time of its last change, nothing there, or no JSON. */
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

/** Fetches a file by its address. Never rejects. */
export type FetchFile = (address: string) => Promise<HostedFile>;

/** Milliseconds for one file. */
const LIMIT = 5000;

/**
 * Fetches a file of the organisation from its site: the only request that the program makes in a mail program, to the server that it
 * comes from itself, without anything of the mail. Always asks whether there is a newer one. Never rejects.
 * @param address absolute, or relative to the page
 */
export async function fetchHostedFile(address: string): Promise<HostedFile> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort();
  }, LIMIT);
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal: abort.signal });
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
