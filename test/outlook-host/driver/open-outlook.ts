import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Frame, Page, Request } from 'playwright-core';
import { readManifest } from '../manifest/read-manifest';
import type { DialogView, Message, Outlook, OutlookSettings, Person } from '../page/api';
import type { Remote } from './remote';
import { remote } from './remote';
import type { AddInServer } from './routes';
import { HOST_PAGE, serveRoutes } from './routes';

export interface OpenOptions {
  /** The manifest's file. */
  readonly manifest: string;
  /** The folder with the add-in's built pages. */
  readonly folder: string;
  /** Answers in the place of the folder. */
  readonly server?: AddInServer;
  readonly locale?: OutlookSettings['locale'];
  readonly theme?: OutlookSettings['theme'];
  readonly mailbox?: string;
  readonly user?: Person;
  /** How long every call takes, in milliseconds (10). */
  readonly latency?: number;
  /** Roaming settings at the start, as values. */
  readonly roaming?: Readonly<Record<string, unknown>>;
  /** What the add-in's origin (or the library's, by path) serves instead of files of the folder; null for 404. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Changes the manifest's text before it is read, for instance its `SendMode`. */
  readonly editManifest?: (xml: string) => string;
  /** Null takes the size of the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Time in all pages can be made to pass by `passTime`; it flows by itself as well. */
  readonly controlledTime?: boolean;
}

export interface OutlookHost extends Omit<Remote<Outlook>, 'setTheme'> {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly settings: OutlookSettings;
  /** Requests that went neither to Outlook, nor to the add-in, nor to the library. */
  readonly strayRequests: readonly string[];
  /** Errors and warnings of the console in any of the pages, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Replaces what the add-in's origin serves at that path, from the next request on; null for 404. */
  readonly serve: (path: string, content: string | null) => void;
  /** Changes Outlook's theme, and the system's with it unless told otherwise. */
  readonly setTheme: (theme: OutlookSettings['theme'], more?: { readonly system: boolean }) => Promise<void>;
  /** Lets so many milliseconds go by in all pages at once, and gives messages between them a moment. Needs `controlledTime`. */
  readonly passTime: (milliseconds: number) => Promise<void>;
  /** Types at the end of the body with the keyboard. */
  readonly typeInBody: (text: string) => Promise<void>;
  /** The task pane's page; waits for it. */
  readonly paneFrame: () => Promise<Frame>;
  readonly waitForDialog: () => Promise<DialogView>;
  /** Waits until so many messages were sent (1), and gives the last one. */
  readonly waitForSent: (count?: number) => Promise<Message>;
  readonly close: () => Promise<void>;
}

const USER: Person = { name: 'Maria Rossi', address: 'maria.rossi@comune.example' };
/** Long enough for calls made together to be seen together. */
const LATENCY = 10;
const POLL = { polling: 50 } as const;
/** Real milliseconds for messages that time alone does not bring. */
const MOMENT = 15;

/** Opens an emulated Outlook with an add-in, in a context of its own of that browser. No message is open yet. */
export async function openOutlook(browser: Browser, options: OpenOptions): Promise<OutlookHost> {
  const settings = await settingsOf(options);
  const viewport = options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport;
  const context = await browser.newContext({ locale: settings.locale, viewport, colorScheme: settings.theme });
  context.setDefaultTimeout(8000);
  if (options.controlledTime === true) await context.clock.install();
  const page = await context.newPage();
  const files = new Map(Object.entries(options.files ?? {}));
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  const outlook = remote<Outlook>(page, 'outlook');
  await serveRoutes(context, {
    settings,
    folder: options.folder,
    server: options.server ?? null,
    files,
    strayRequests,
    onMissing: (request) => {
      void isNeededByRuntime(request)
        .then((needed) => (needed ? outlook.runtimeFailed() : undefined))
        // The page is gone, be it before the answer or while it is told, and with it the question.
        .catch(() => undefined);
    },
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(HOST_PAGE);
  await page.waitForFunction(() => Reflect.has(window, 'outlook'), undefined, POLL);

  const own = {
    page,
    context,
    settings,
    strayRequests,
    complaints,
    serve: (path: string, content: string | null) => void files.set(path, content),
    setTheme: async (theme: OutlookSettings['theme'], { system } = { system: true }) => {
      if (system) await page.emulateMedia({ colorScheme: theme });
      await outlook.setTheme(theme);
    },
    passTime: async (milliseconds: number) => {
      await context.clock.runFor(milliseconds);
      await page.waitForTimeout(MOMENT);
    },
    typeInBody: async (text: string) => {
      await page.locator('#body').focus();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type(text);
    },
    paneFrame: async () => {
      const element = await page.waitForSelector('iframe[data-role="pane"]');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('the pane has no page');
      return frame;
    },
    waitForDialog: async () => {
      await page.locator('#alert').waitFor();
      const view = await outlook.dialog();
      if (!view) throw new Error('the dialog went at once');
      return view;
    },
    waitForSent: async (count = 1) => {
      const hasSent = (least: number) => (Reflect.get(window, 'outlook') as Outlook).sent().length >= least;
      await page.waitForFunction(hasSent, count, POLL);
      const last = (await outlook.sent()).at(-1);
      if (!last) throw new Error('nothing was sent');
      return last;
    },
    close: () => context.close(),
  };
  // The methods of the page's object for all names that are not this host's own.
  return new Proxy<object>(own, {
    get: (target, key): unknown => Reflect.get(key in target ? target : outlook, key),
  }) as OutlookHost;
}

/** Whether the page of a launch event cannot start without the file: pages and scripts, but no icons, data or source maps. */
async function isNeededByRuntime(request: Request): Promise<boolean> {
  if (!/\.(?:html|js)$/.test(new URL(request.url()).pathname)) return false;
  const element = await request.frame().frameElement();
  return (await element.getAttribute('data-role')) === 'runtime';
}

async function settingsOf(options: OpenOptions): Promise<OutlookSettings> {
  const { locale = 'it-IT', editManifest = (text: string) => text } = options;
  const xml = await readFile(options.manifest, 'utf8');
  return {
    addIn: readManifest(editManifest(xml), locale),
    locale,
    theme: options.theme ?? 'light',
    mailbox: options.mailbox ?? '1.15',
    user: options.user ?? USER,
    roaming: Object.fromEntries(
      Object.entries(options.roaming ?? {}).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
    latency: options.latency ?? LATENCY,
  };
}
