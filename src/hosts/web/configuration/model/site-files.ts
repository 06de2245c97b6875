import { ownOutlooks } from '../../../../rollout/page-policy';
import type { Fetching } from '../../../../rollout/check/site-fault';

/** The site is the folder above the page. */
const SITE = '../';

/** Milliseconds for one file. */
const LIMIT = 15_000;

/** The web address of the site that the page stands in, ending with a slash. */
export function siteAddress(): string {
  return new URL(SITE, window.location.href).href.replace(/[?#].*$/, '');
}

/** A file of the site; `null` where there is none. Nothing is sent anywhere. Never rejects. */
export async function siteFile(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(SITE + path, { cache: 'no-cache', credentials: 'same-origin' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/**
 * The origins of an Outlook on the web of one's own that a site lets frame the pane, as its server answers; none of a site on another
 * server, which this page may not ask. Never rejects.
 * @param address of the site, ending with a slash
 */
export async function framingOutlooks(address: string): Promise<readonly string[]> {
  if (new URL(address).origin !== window.location.origin) return [];
  try {
    const response = await fetch(`${address}taskpane.html`, { cache: 'no-cache', credentials: 'same-origin' });
    return response.ok ? ownOutlooks(response.headers.get('Content-Security-Policy') ?? '') : [];
  } catch {
    return [];
  }
}

/**
 * Asks the site for a file as a mail program does for the first time: no kept copy, no log-in, no redirection. Of why a server cannot
 * be asked a browser tells nothing but that it took too long.
 */
export async function askSite(url: string): Promise<Fetching> {
  try {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { ok: true, file: { status: response.status, headers: new Map(response.headers), bytes } };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: isLate ? 'too-slow' : 'other', detail };
  }
}
