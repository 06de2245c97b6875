import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Request, Route } from 'playwright-core';
import type { OutlookSettings } from '../page/api';
import { isLibraryUrl, libraryFile } from './library-files';
import { pageFile } from './page-files';

export const HOST_ORIGIN = 'https://outlook.office.com';
export const HOST_PAGE = `${HOST_ORIGIN}/mail/index.html`;

export interface RouteOptions {
  readonly settings: OutlookSettings;
  /** The folder whose files the add-in's origin serves. */
  readonly folder: string;
  /** Contents that stand for files of the folder, by path (`/config.json`); null for a file that is missing. */
  readonly files: Map<string, string | null>;
  /** Answers for the add-in's origin in the place of the folder. */
  readonly server: AddInServer | null;
  /** Addresses asked for that belong neither to Outlook, nor the add-in, nor the library. They are refused. */
  readonly strayRequests: string[];
  /** Hears of what the add-in or the library was asked for and does not have. */
  readonly onMissing: (request: Request) => void;
}

/** A web server that has the add-in's files: what it answers to a path. */
export type AddInServer = (pathname: string) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
/** Nothing that an add-in puts into a message may run in the host's page. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; frame-src https:";

/** Serves three https origins without a server or a certificate, and nothing else. */
export async function serveRoutes(context: BrowserContext, options: RouteOptions): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    const { origin, pathname } = new URL(url);
    if (origin === HOST_ORIGIN) await serveHost(route, pathname, options.settings);
    else if (isLibraryUrl(url)) await serveLibrary(route, url, options);
    else if (origin === options.settings.addIn.origin) await serveAddIn(route, decodeURIComponent(pathname), options);
    else {
      options.strayRequests.push(url);
      await route.abort();
    }
  });
}

async function serveHost(route: Route, pathname: string, settings: OutlookSettings): Promise<void> {
  const name = pathname.replace(/^\/mail\//, '');
  if (name === 'settings.json') {
    await route.fulfill({ json: settings });
    return;
  }
  const file = name === pathname ? null : await pageFile(name);
  if (file)
    await route.fulfill({ ...file, headers: { 'Content-Security-Policy': POLICY, 'Content-Type': file.contentType } });
  else await route.fulfill({ status: 404 });
}

async function serveLibrary(route: Route, url: string, options: RouteOptions): Promise<void> {
  const file = options.files.get(new URL(url).pathname) === null ? null : await libraryFile(url);
  if (file) {
    await route.fulfill({
      body: file.body,
      headers: { 'Content-Type': file.contentType, 'Access-Control-Allow-Origin': '*' },
    });
  } else await refuse(route, options);
}

async function serveAddIn(route: Route, pathname: string, options: RouteOptions): Promise<void> {
  if (options.server !== null) {
    const answer = await options.server(pathname);
    if (answer.status === 200) await route.fulfill(answer);
    else await refuse(route, options);
    return;
  }
  const headers = { 'Content-Type': TYPES[path.extname(pathname)] ?? 'application/octet-stream' };
  const given = options.files.get(pathname);
  if (typeof given === 'string') {
    await route.fulfill({ body: given, headers });
    return;
  }
  const file = path.join(options.folder, path.normalize(pathname));
  const found = given === null ? null : await Promise.all([readFile(file), stat(file)]).catch(() => null);
  if (found === null) {
    await refuse(route, options);
    return;
  }
  // As web servers tell it of a file; of contents that a test gave, nobody knows.
  const [body, { mtime }] = found;
  await route.fulfill({ body, headers: { ...headers, 'Last-Modified': mtime.toUTCString() } });
}

async function refuse(route: Route, options: RouteOptions): Promise<void> {
  await route.fulfill({ status: 404, body: '' });
  options.onMissing(route.request());
}
