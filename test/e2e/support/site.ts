import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './browser';
import type { ServedFolder } from './serve';
import { serveFolder } from './serve';

const BUILD = path.resolve(__dirname, '../../../dist/web');

/** A page under test, and all that it complained of or asked from the network. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors and warnings of the console (policy violations among them) and uncaught exceptions. */
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

export interface Site {
  readonly url: () => string;
  readonly visit: (options?: BrowserContextOptions & { readonly query?: string }) => Promise<Visit>;
}

/** Serves the built page to the tests of one file. Each visit is a browser of its own: nothing is kept between them. */
export function useSite(): Site {
  let browser: Browser | undefined;
  let folder: ServedFolder | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    if (!existsSync(path.join(BUILD, 'index.html'))) throw new Error('dist/web is missing: run `npm run build` first');
    folder = await serveFolder(BUILD);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await folder?.close();
  });

  const url = (): string => folder?.url ?? '';
  return {
    url,
    visit: async ({ query = '', ...options } = {}) => {
      if (!browser) throw new Error('no browser');
      const context = await browser.newContext({
        locale: 'it-IT',
        viewport: { width: 1280, height: 860 },
        acceptDownloads: true,
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(8000);
      const page = await context.newPage();
      const complaints: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url() + query);
      await page.getByRole('main').waitFor();
      return { page, context, complaints, requests };
    },
  };
}
