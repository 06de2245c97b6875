import { type Files, sortedPaths, toText } from './files';
import { OUTLOOK_ORIGINS, pagePolicy } from './page-policy';

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The headers of one file, besides those of all. */
export interface FileHeaders {
  readonly path: string;
  readonly headers: readonly Header[];
}

/** What every answer of the site has. */
export const COMMON_HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  { name: 'Referrer-Policy', value: 'no-referrer' },
];

/** Media types that servers are known not to have. */
export const MEDIA_TYPES: readonly (readonly [extension: string, type: string])[] = [
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['xpi', 'application/x-xpinstall'],
];

/** How long a file may be kept: asked for anew each time, for a week, or for good because its name changes with its content. */
export type Caching = 'revalidated' | 'week' | 'for-good';

const CACHE_CONTROL: Readonly<Record<Caching, string>> = {
  revalidated: 'no-cache',
  // Outlook replaces icons that must not be cached by one of its own.
  week: 'public, max-age=604800',
  'for-good': 'public, max-age=31536000, immutable',
};

/** What Thunderbird's add-on, which is of another origin, may fetch too. */
export const HOSTED_FILES: ReadonlySet<string> = new Set(['config.json', 'modules.json']);

const PAGE = '.html';
/** A content hash in the name. */
const NAMED_AFTER_CONTENT = /\.[0-9a-f]{8}\.(?:js|css)$/;
const ICON = /(?:^|\/)icon[^/]*\.(?:png|svg)$/;

/**
 * The headers that the site needs, file by file. Pages at the top are framed by Outlook, those in folders by the site at most.
 * @param outlookOrigins further origins that frame the pane: an Outlook on the web of one's own (Exchange on-premises)
 */
export function headerRules(site: Files, outlookOrigins: readonly string[]): readonly FileHeaders[] {
  return sortedPaths(site).map((path) => ({ path, headers: headersOf(path, site, outlookOrigins) }));
}

function headersOf(path: string, site: Files, outlookOrigins: readonly string[]): readonly Header[] {
  const headers: Header[] = [{ name: 'Cache-Control', value: CACHE_CONTROL[caching(path)] }];
  if (HOSTED_FILES.has(path)) headers.push({ name: 'Access-Control-Allow-Origin', value: '*' });
  if (path.endsWith(PAGE)) {
    const framedBy = framersOf(path, outlookOrigins);
    const policy = pagePolicy(toText(site.get(path) ?? new Uint8Array()), framedBy);
    if (policy !== null) headers.push({ name: 'Content-Security-Policy', value: policy });
  }
  return headers;
}

/** Outlook frames the pages at the top, the configuration page the draft page beside it. */
function framersOf(path: string, outlookOrigins: readonly string[]): readonly string[] {
  if (path.startsWith('prova/')) return ["'self'"];
  return isFramedByOutlook(path) ? ["'self'", ...OUTLOOK_ORIGINS, ...outlookOrigins] : [];
}

/** Outlook shows the pages at the top within its own, but for the site's own beginning. */
export function isFramedByOutlook(path: string): boolean {
  return path.endsWith(PAGE) && !path.includes('/') && path !== 'index.html';
}

export function caching(path: string): Caching {
  if (NAMED_AFTER_CONTENT.test(path)) return 'for-good';
  return ICON.test(path) ? 'week' : 'revalidated';
}
