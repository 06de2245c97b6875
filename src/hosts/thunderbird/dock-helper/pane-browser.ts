import type { BrowserElement, ChromeExtension, ChromeGlobals } from './chrome-types';

interface XulDocument extends Document {
  createXULElement(name: 'browser'): BrowserElement;
}

const SETUP_SCRIPT = 'chrome://extensions/content/ext-browser-content.js';

/**
 * A browser for a page of the core add-on, in the core's own process and with all its interfaces: to Thunderbird it is a sidebar whose tab
 * is the draft. It loads the page once it stands in the window, and again whenever it changes process.
 */
export function createPaneBrowser(
  document: Document,
  core: ChromeExtension,
  { ExtensionParent }: ChromeGlobals,
  url: string,
): BrowserElement {
  const browser = (document as XulDocument).createXULElement('browser');
  const attributes = {
    type: 'content',
    remote: 'true',
    remoteType: core.remoteType,
    maychangeremoteness: 'true',
    initialBrowsingContextGroupId: String(core.policy.browsingContextGroupId),
    messagemanagergroup: 'webext-browsers',
    'webextension-view-type': 'sidebar',
    disableglobalhistory: 'true',
    disablehistory: 'true',
    selectmenulist: 'ContentSelectDropdown',
    autocompletepopup: 'PopupAutoComplete',
  };
  for (const [name, value] of Object.entries(attributes)) browser.setAttribute(name, value);
  browser.style.cssText = 'position: absolute; inset: 0; inline-size: 100%; block-size: 100%;';

  const setUp = (): void => {
    ExtensionParent.apiManager.emit('extension-browser-inserted', browser);
    browser.messageManager.loadFrameScript(SETUP_SCRIPT, false, true);
    browser.messageManager.sendAsyncMessage('Extension:InitBrowser', {
      stylesheets: ExtensionParent.extensionStylesheets,
    });
  };
  browser.addEventListener('DidChangeBrowserRemoteness', setUp);
  browser.addEventListener(
    'XULFrameLoaderCreated',
    () => {
      // The message manager is there only after the event.
      void Promise.resolve().then(() => {
        setUp();
        browser.fixupAndLoadURIString(url, { triggeringPrincipal: core.principal });
      });
    },
    { once: true },
  );
  return browser;
}
