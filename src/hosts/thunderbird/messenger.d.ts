/**
 * The part of Thunderbird's WebExtension interface (Manifest V3, 140 ESR and later) that the add-on uses. The published types end with
 * Thunderbird 127 and know neither `scripting` nor listeners that answer later, so the few shapes needed are written out here, from the
 * schemas that Thunderbird ships (`chrome/messenger/content/messenger/schemas`).
 */
declare namespace Thunderbird {
  interface Event<Listener> {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  }

  /** A recipient as the user interface has it: text of a header, or an entry of an address book that was set by an add-on. */
  type ComposeRecipient = string | { readonly type: 'contact' | 'mailingList' };

  interface ComposeDetails {
    readonly from?: ComposeRecipient;
    readonly to?: ComposeRecipient | readonly ComposeRecipient[];
    readonly cc?: ComposeRecipient | readonly ComposeRecipient[];
    readonly bcc?: ComposeRecipient | readonly ComposeRecipient[];
    readonly subject?: string;
    readonly type?: 'draft' | 'new' | 'redirect' | 'reply' | 'forward';
    readonly isPlainText?: boolean;
    /** The whole document; also of a plain text message, which is edited as one. */
    readonly body?: string;
    readonly plainTextBody?: string;
  }

  interface ComposeAttachment {
    readonly id: number;
    readonly name?: string;
    /** Bytes. */
    readonly size?: number;
  }

  interface Tab {
    readonly id?: number;
    readonly windowId?: number;
    readonly type?: string;
  }

  interface Window {
    readonly id?: number;
    readonly left?: number;
    readonly top?: number;
    readonly width?: number;
    readonly height?: number;
    readonly state?: 'normal' | 'minimized' | 'maximized' | 'fullscreen' | 'docked';
  }

  interface MessageSender {
    readonly id?: string;
    readonly tab?: Tab;
  }

  type MessageListener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;

  interface StorageArea {
    get(keys?: string | readonly string[]): Promise<Readonly<Record<string, unknown>>>;
    set(items: Readonly<Record<string, unknown>>): Promise<void>;
    remove(keys: string | readonly string[]): Promise<void>;
  }

  type StorageListener = (changes: Readonly<Record<string, unknown>>, area: string) => void;

  interface Messenger {
    readonly compose: {
      readonly onBeforeSend: Event<
        (tab: Tab, details: ComposeDetails) => Promise<{ readonly cancel?: boolean }> | undefined
      >;
      readonly onComposeStateChanged: Event<(tab: Tab) => void>;
      readonly onAttachmentAdded: Event<(tab: Tab) => void>;
      readonly onAttachmentRemoved: Event<(tab: Tab) => void>;
      getComposeDetails(tabId: number): Promise<ComposeDetails>;
      setComposeDetails(tabId: number, details: ComposeDetails): Promise<void>;
      addAttachment(tabId: number, attachment: { readonly file: File }): Promise<unknown>;
      beginNew(details: ComposeDetails): Promise<unknown>;
      listAttachments(tabId: number): Promise<readonly ComposeAttachment[]>;
      sendMessage(tabId: number, options?: { readonly mode: 'default' | 'sendNow' | 'sendLater' }): Promise<unknown>;
    };
    readonly composeAction: {
      readonly onClicked: Event<(tab: Tab) => void>;
      setBadgeText(details: { readonly tabId: number; readonly text: string }): Promise<void>;
      setBadgeBackgroundColor(details: { readonly color: string }): Promise<void>;
      setTitle(details: { readonly tabId: number; readonly title: string | null }): Promise<void>;
      setPopup(details: { readonly tabId: number; readonly popup: string }): Promise<void>;
      openPopup(options: { readonly windowId: number }): Promise<boolean>;
    };
    readonly scripting: {
      executeScript(details: {
        readonly target: { readonly tabId: number };
        readonly files: readonly string[];
      }): Promise<unknown>;
      readonly compose: {
        getRegisteredScripts(): Promise<readonly { readonly id: string }[]>;
        registerScripts(scripts: readonly { readonly id: string; readonly js: readonly string[] }[]): Promise<void>;
      };
    };
    readonly tabs: {
      readonly onCreated: Event<(tab: Tab) => void>;
      readonly onRemoved: Event<(tabId: number) => void>;
      get(tabId: number): Promise<Tab>;
      query(filter: { readonly type: 'messageCompose' }): Promise<readonly Tab[]>;
      sendMessage(tabId: number, message: unknown): Promise<unknown>;
    };
    readonly windows: {
      get(windowId: number): Promise<Window>;
      getCurrent(): Promise<Window>;
      create(options: {
        readonly type: 'popup';
        readonly url: string;
        readonly left?: number;
        readonly top?: number;
        readonly width?: number;
        readonly height?: number;
        readonly allowScriptsToClose?: boolean;
      }): Promise<Window>;
      update(
        windowId: number,
        change: Pick<Window, 'left' | 'top' | 'width' | 'height' | 'state'> & { readonly focused?: boolean },
      ): Promise<Window>;
      openDefaultBrowser(url: string): Promise<void>;
    };
    readonly runtime: {
      readonly onStartup: Event<() => void>;
      readonly onInstalled: Event<() => void>;
      readonly onUpdateAvailable: Event<() => void>;
      readonly onMessage: Event<MessageListener>;
      sendMessage(message: unknown): Promise<unknown>;
      getURL(path: string): string;
      getManifest(): { readonly permissions?: readonly string[] };
      getBrowserInfo(): Promise<{ readonly version: string; readonly buildID: string }>;
      getPlatformInfo(): Promise<{ readonly os: string; readonly arch: string }>;
      getContexts(filter: object): Promise<readonly { readonly documentUrl?: string }[]>;
    };
    readonly storage: {
      readonly local: StorageArea;
      readonly session: StorageArea;
      readonly managed: Pick<StorageArea, 'get'>;
      readonly onChanged: Event<StorageListener>;
    };
    readonly notifications: {
      create(
        id: string,
        options: {
          readonly type: 'basic';
          readonly iconUrl: string;
          readonly title: string;
          readonly message: string;
        },
      ): Promise<string>;
    };
    readonly i18n: { getUILanguage(): string };
  }
}

declare const messenger: Thunderbird.Messenger;
