import { caching, HOSTED_FILES } from '../header-rules';
import type { FetchedFile } from './site-fault';

export type HeaderFault = 'no-nosniff' | 'no-policy' | 'icon-not-cached' | 'kept-too-long' | 'wrong-type' | 'no-cors';

const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(?:application|text)\/javascript\b/,
  css: /^text\/css\b/,
  json: /^application\/json\b/,
  png: /^image\/png\b/,
};

/** What a file's headers lack: what matters to mail programs and browsers, not the very words that packaging would have written. */
export function headerFaults(path: string, { headers }: FetchedFile): readonly HeaderFault[] {
  const cacheControl = headers.get('cache-control')?.toLowerCase() ?? '';
  const isRevalidated = /\bno-cache\b|\bno-store\b|\bmax-age=0\b/.test(cacheControl);
  const expected = caching(path);
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
  const faults: readonly (readonly [HeaderFault, boolean])[] = [
    ['no-nosniff', headers.get('x-content-type-options')?.toLowerCase() !== 'nosniff'],
    ['no-policy', path.endsWith('.html') && !/\bframe-ancestors\b/.test(headers.get('content-security-policy') ?? '')],
    // Outlook replaces an icon that must not be kept by one of its own.
    ['icon-not-cached', expected === 'week' && isRevalidated],
    ['kept-too-long', expected === 'revalidated' && !isRevalidated],
    ['wrong-type', type !== undefined && !type.test(headers.get('content-type') ?? '')],
    ['no-cors', HOSTED_FILES.has(path) && headers.get('access-control-allow-origin') !== '*'],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}
