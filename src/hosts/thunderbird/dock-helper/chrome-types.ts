/**
 * As much of Thunderbird's inside as the helper touches. Nothing of it is promised by Thunderbird: this, and the ids of elements in
 * `compose-layout.ts`, is what has to be looked at with every new release.
 */
export interface ComposeWindow extends Window {
  readonly composeEditorReady?: boolean;
  /** What F6 goes round. */
  readonly gFocusAreas?: FocusArea[];
}

export interface FocusArea {
  readonly root: Element;
  /** Whether it took the focus. */
  readonly focus: () => boolean;
}

/** An `<hr is="pane-splitter">`. */
export interface PaneSplitter extends HTMLElement {
  /** Pixels; null where the style sheet decides. */
  width: number | null;
  isCollapsed: boolean;
}

/** A XUL `<browser>`. */
export interface BrowserElement extends HTMLElement {
  readonly messageManager: {
    loadFrameScript(url: string, delayed: boolean, global: boolean): void;
    sendAsyncMessage(name: string, data: unknown): void;
  };
  fixupAndLoadURIString(url: string, options: { readonly triggeringPrincipal: unknown }): void;
}

/** The inside of an add-on that runs. */
export interface ChromeExtension {
  readonly id: string;
  readonly baseURL: string;
  readonly principal: unknown;
  readonly remoteType: string;
  readonly policy: { readonly browsingContextGroupId: number };
  readonly tabManager: { getWrapper(window: Window): { readonly id: number } | null };
}

export interface ChromeGlobals {
  readonly ExtensionSupport: {
    registerWindowListener(
      id: string,
      hook: { readonly chromeURLs: readonly string[]; readonly onLoadWindow: (window: ComposeWindow) => void },
    ): boolean;
    unregisterWindowListener(id: string): void;
  };
  readonly ExtensionParent: {
    readonly extensionStylesheets: readonly string[];
    readonly apiManager: {
      emit(event: 'extension-browser-inserted', browser: Element): void;
      on(event: ExtensionEvent, listener: ExtensionListener): void;
      off(event: ExtensionEvent, listener: ExtensionListener): void;
    };
  };
}

export type ExtensionEvent = 'ready' | 'shutdown';

export type ExtensionListener = (event: ExtensionEvent, extension: ChromeExtension) => void;
