import type { FileFaultKind } from '../../locales/texts/rollout-texts';
import { toText } from '../files';
import { caching, HOSTED_FILES, isFramedByOutlook } from '../header-rules';
import { isPolicyOfOther, OUTLOOK_ORIGINS } from '../page-policy';
import type { FetchedFile } from './site-fault';

export type HeaderFault = Exclude<FileFaultKind, 'missing' | 'log-in-wanted' | 'redirected' | 'changed'>;

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:application|text)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
};

/** What a file's headers lack: what matters to mail programs and browsers, not the very words that packaging would have written. */
export function headerFaults(path: string, { headers, bytes }: FetchedFile): readonly HeaderFault[] {
  const cacheControl = headers.get('cache-control')?.toLowerCase() ?? '';
  const isRevalidated = /\bno-cache\b|\bno-store\b|\bmax-age=0\b/.test(cacheControl);
  const expected = caching(path);
  const policy = headers.get('content-security-policy') ?? '';
  const isPage = path.endsWith('.html');
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  const faults: readonly (readonly [HeaderFault, boolean])[] = [
    ['no-nosniff', !/^nosniff\b/i.test(headers.get('x-content-type-options') ?? '')],
    ['no-policy', isPage && !/\bframe-ancestors\b/.test(policy)],
    // Left over from an earlier package, it may forbid what the page needs now.
    ['other-policy', isPage && isPolicyOfOther(toText(bytes), policy)],
    ['not-framed', isFramedByOutlook(path) && !outlookMayFrame(headers)],
    // Outlook replaces an icon that must not be kept by one of its own.
    ['icon-not-cached', expected === 'week' && isRevalidated],
    ['kept-too-long', expected === 'revalidated' && !isRevalidated],
    ['wrong-type', type !== undefined && !type.test(headers.get('content-type') ?? '')],
    ['no-cors', HOSTED_FILES.has(path) && headers.get('access-control-allow-origin') !== '*'],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}

/**
 * Several policies, as a site above may add one of its own, hold together: each must allow it. Where any says who may frame the page,
 * browsers pay no heed to X-Frame-Options (CSP 3 § 6.4.2.2).
 */
function outlookMayFrame(headers: ReadonlyMap<string, string>): boolean {
  const framers = (headers.get('content-security-policy') ?? '')
    .split(/[,;]/)
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name?.toLowerCase() === 'frame-ancestors');
  if (framers.length === 0) return !headers.has('x-frame-options');
  const allows = (sources: readonly string[]): boolean =>
    sources.includes('*') || sources.includes('https:') || OUTLOOK_ORIGINS.every((one) => sources.includes(one));
  return framers.every(allows);
}
