/**
 * As much of Thunderbird's inside as the tests use. Scripts that run there get their window as first argument, so nothing of this is global.
 */
export interface ChromeWindow {
  readonly window: ChromeWindow;
  readonly document: Document;
  readonly location: Location;
  readonly docShell: { readonly outerWindowID: number };
  readonly closed: boolean;
  /** Where the window's inside begins on the screen, in pixels. */
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  readonly screenX: number;
  readonly screenY: number;
  readonly outerWidth: number;
  readonly outerHeight: number;
  readonly windowState: number;
  readonly Services: ChromeServices;
  readonly ChromeUtils: {
    importESModule(url: string): unknown;
    getAllDOMProcesses(): readonly { readonly remoteType: string; readonly osPid: number }[];
  };
  readonly Ci: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly Cc: Readonly<Record<string, { createInstance(kind: unknown): unknown } | undefined>>;
  readonly BrowsingContext: {
    getCurrentTopByBrowserId(id: number): { readonly embedderElement: ChromeBrowser | null } | null;
  };
  focus(): void;
  close(): void;
  moveTo(x: number, y: number): void;
  resizeTo(width: number, height: number): void;
  maximize(): void;
  restore(): void;
  setTimeout(call: () => void, delay: number): number;
}

interface ChromeServices {
  readonly wm: {
    getEnumerator(type: string | null): Iterable<ChromeWindow>;
    getOuterWindowWithId(id: number): ChromeWindow | null;
    getMostRecentWindow(type: string | null): ChromeWindow | null;
  };
  readonly focus: { readonly activeWindow: ChromeWindow | null; readonly focusedElement: Element | null };
  readonly prefs: {
    getBoolPref(name: string, otherwise: boolean): boolean;
    setBoolPref(name: string, value: boolean): void;
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
  };
  readonly appinfo: { readonly version: string };
}

/** A `<browser>` that shows a page, often of another process. */
export interface ChromeBrowser extends Element {
  readonly browserId: number;
  readonly currentURI: { readonly spec: string };
  readonly ownerGlobal: ChromeWindow;
  readonly messageManager: MessageManager;
}

export interface MessageManager {
  loadFrameScript(url: string, delayed: boolean): void;
  sendAsyncMessage(name: string, data: unknown): void;
  addMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { readonly data: unknown }) => void): void;
}

/** What `MailServices.sys.mjs` offers of composing. */
export interface MailServicesModule {
  readonly MailServices: {
    readonly accounts: {
      readonly defaultAccount: { readonly defaultIdentity: unknown; readonly identities: readonly Identity[] };
    };
    readonly compose: { OpenComposeWindowWithParams(url: null, params: ComposeParams): void };
  };
}

export interface Identity {
  readonly key: string;
}

export interface ComposeParams {
  composeFields: ComposeFields;
  identity: unknown;
  type: unknown;
  format: unknown;
}

export interface ComposeFields {
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  body: string;
  addAttachment(attachment: ChromeAttachment): void;
}

export interface ChromeAttachment {
  url: string;
  name: string;
  size: number;
}

/** The window of a draft (messengercompose.xhtml). */
export interface ComposeChrome extends ChromeWindow {
  readonly composeEditorReady: boolean;
  readonly gWindowLocked: boolean;
  readonly gAttachmentBucket: { readonly itemChildren: readonly { readonly attachment: ChromeAttachment }[] };
  ComposeCanClose: () => boolean;
  GetCurrentEditor(): { insertText(text: string): void; insertHTML(html: string): void; beginningOfDocument(): void };
  GetCurrentEditorElement(): { readonly contentDocument: Document };
  AddAttachments(attachments: readonly ChromeAttachment[]): Promise<void>;
  LoadIdentity(startup: boolean): Promise<void>;
  onEncryptionChoice(choice: 'enc'): void;
}
