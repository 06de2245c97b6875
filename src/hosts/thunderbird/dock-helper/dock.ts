import type { ChromeExtension, ChromeGlobals, ComposeWindow, ExtensionListener } from './chrome-types';
import { COMPOSE_WINDOW } from './compose-layout';
import { dockPane, type DockedPane } from './dock-pane';

declare const ExtensionCommon: { readonly ExtensionAPI: new (extension: ChromeExtension) => object };
declare const ChromeUtils: { importESModule(url: string): unknown };
declare const Services: {
  readonly obs: { notifyObservers(subject: null, topic: string): void };
  readonly wm: { getEnumerator(type: 'msgcompose'): Iterable<ComposeWindow> };
};
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: ChromeExtension | null } | null };

const CORE = 'core@ticket-in-regola';
const LISTENER = 'dock@ticket-in-regola';

const chrome = {
  ...(ChromeUtils.importESModule('resource:///modules/ExtensionSupport.sys.mjs') as Pick<
    ChromeGlobals,
    'ExtensionSupport'
  >),
  ...(ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as Pick<
    ChromeGlobals,
    'ExtensionParent'
  >),
};

/**
 * Docks the core add-on's own pane in every window of a draft, for as long as both add-ons are enabled. Without the core there is nothing
 * to dock; without the helper the core shows its pane in a window of its own.
 */
export default class TicketInRegolaDock extends ExtensionCommon.ExtensionAPI {
  private readonly docked = new Map<ComposeWindow, DockedPane>();

  onStartup(): void {
    chrome.ExtensionSupport.registerWindowListener(LISTENER, {
      chromeURLs: [COMPOSE_WINDOW],
      onLoadWindow: (window) => {
        this.dock(window);
      },
    });
    chrome.ExtensionParent.apiManager.on('ready', this.onCoreReady);
    chrome.ExtensionParent.apiManager.on('shutdown', this.onCoreShutdown);
  }

  onShutdown(isAppShutdown: boolean): void {
    if (isAppShutdown) return;
    chrome.ExtensionParent.apiManager.off('ready', this.onCoreReady);
    chrome.ExtensionParent.apiManager.off('shutdown', this.onCoreShutdown);
    chrome.ExtensionSupport.unregisterWindowListener(LISTENER);
    this.undockAll();
    // Else the next version would be loaded from what is kept of this one.
    Services.obs.notifyObservers(null, 'startupcache-invalidate');
  }

  getAPI(): object {
    return {};
  }

  private readonly onCoreReady: ExtensionListener = (_, { id }) => {
    if (id !== CORE) return;
    for (const window of Services.wm.getEnumerator('msgcompose')) this.dock(window);
  };

  private readonly onCoreShutdown: ExtensionListener = (_, { id }) => {
    if (id === CORE) this.undockAll();
  };

  private dock(window: ComposeWindow): void {
    const core = WebExtensionPolicy.getByID(CORE)?.extension ?? null;
    if (core === null || this.docked.has(window)) return;
    this.docked.set(window, dockPane(window, core, chrome));
    window.addEventListener('unload', () => this.docked.delete(window), { once: true });
  }

  private undockAll(): void {
    for (const pane of this.docked.values()) pane.remove();
    this.docked.clear();
  }
}
