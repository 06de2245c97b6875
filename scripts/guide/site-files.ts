import { COMMON_HEADERS, headerRules } from '../../src/rollout/header-rules';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

export interface SiteAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** What a server with the shipped configuration answers for a path of a site. */
export function siteFiles(files: ReadonlyMap<string, Uint8Array>): (path: string) => SiteAnswer {
  const rules = new Map(headerRules(files, []).map(({ path, headers }) => [path, headers]));
  return (path) => {
    const bytes = files.get(path);
    if (bytes === undefined) return { status: 404, headers: {}, body: Buffer.alloc(0) };
    const headers = [...COMMON_HEADERS, ...(rules.get(path) ?? [])].map(({ name, value }) => [name, value] as const);
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...Object.fromEntries(headers), 'Content-Type': type }, body: Buffer.from(bytes) };
  };
}
